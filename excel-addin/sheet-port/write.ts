import { areaName, parseArea } from '../../core/cells/address.ts';
import type { CellContent, OperationOf } from '../../core/sheet-port/operations.ts';
import { formulasAcross } from './formulas-across.ts';
import { tableParts } from './table-parts.ts';
import { asText } from './text.ts';
import { worksheetOf } from './worksheet.ts';

/** Writes what differs, and lets Excel copy formulas across and down: a request has its limits. */
export function writeCells(context: Excel.RequestContext, operation: OperationOf<'write'>): void {
  const { cells, fills = [] } = operation;
  const anchor = parseArea(operation.at);
  if (!anchor) return;
  const sheet = worksheetOf(context, operation.sheet);
  const at = (row: number, column: number, rows: number, columns: number) =>
    sheet.getRangeByIndexes(anchor.row - 1 + row, anchor.column - 1 + column, rows, columns);
  const copy = (row: number, column: number, columns: number, to: Excel.Range) =>
    to.copyFrom(
      areaName({ row: anchor.row + row, column: anchor.column + column, rows: 1, columns }),
      'Formulas',
    );
  const { rest, across } = formulasAcross(cells, anchor.column);
  for (const { row, column, table } of tableParts(rest))
    at(row, column, table.length, table[0]?.length ?? 0).formulas = table.map((line) => line.map(contentOf));
  for (const { row, column, columns } of across) copy(row, column, 1, at(row, column + 1, 1, columns));
  // Afterwards, for what goes across may go down as well.
  for (const { row, column, columns, rows } of fills)
    copy(row, column, columns, at(row + 1, column, rows, columns));
}

/** As Excel wants it typed; null leaves a cell as it is. */
function contentOf(content: CellContent): string | number | boolean | null {
  if (content === null) return null;
  if (typeof content === 'object') return content.formula;
  return typeof content === 'string' ? asText(content) : content;
}
