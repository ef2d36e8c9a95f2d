import { parseArea } from '../../core/cells/address.ts';
import type { CellContent, OperationOf } from '../../core/sheet-port/operations.ts';
import { asText } from './text.ts';

export function writeCells(context: Excel.RequestContext, operation: OperationOf<'write'>): void {
  const { sheet, at, cells } = operation;
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const first = parseArea(at);
  if (columns === 0 || !first) return;
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(first.row - 1, first.column - 1, cells.length, columns);
  range.formulas = cells.map((row) =>
    Array.from({ length: columns }, (_, column) => contentOf(row[column] ?? null)),
  );
}

/** As Excel wants it typed; null leaves a cell as it is. */
function contentOf(content: CellContent): string | number | boolean | null {
  if (content === null) return null;
  if (typeof content === 'object') return content.formula;
  return typeof content === 'string' ? asText(content) : content;
}
