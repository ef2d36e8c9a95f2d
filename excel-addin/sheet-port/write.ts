import { parseArea } from '../../core/cells/address.ts';
import type { CellContent, OperationOf } from '../../core/sheet-port/operations.ts';
import { asText } from './text.ts';
import { worksheetOf } from './worksheet.ts';

/** Writes what differs from row to row, and lets Excel copy formulas down: a request has its limits. */
export function writeCells(context: Excel.RequestContext, operation: OperationOf<'write'>): void {
  const { cells, fills = [] } = operation;
  const anchor = parseArea(operation.at);
  if (!anchor) return;
  const sheet = worksheetOf(context, operation.sheet);
  const at = (row: number, column: number, rows: number, columns: number) =>
    sheet.getRangeByIndexes(anchor.row - 1 + row, anchor.column - 1 + column, rows, columns);
  for (const { row, column, table } of bandsOf(cells))
    at(row, column, table.length, table[0]?.length ?? 0).formulas = table.map((line) => line.map(contentOf));
  for (const { row, column, columns, rows } of fills)
    at(row + 1, column, rows, columns).copyFrom(at(row, column, 1, columns), 'Formulas');
}

interface Band {
  row: number;
  column: number;
  table: CellContent[][];
}

/** The rows that hold something, neighbours together, without what is empty at their sides. */
function bandsOf(cells: CellContent[][]): Band[] {
  const bands: { row: number; lines: CellContent[][] }[] = [];
  for (const [row, line] of cells.entries()) {
    if (line.every((cell) => cell === null)) continue;
    const last = bands.at(-1);
    if (last && last.row + last.lines.length === row && isLike(last.lines, line)) last.lines.push(line);
    else bands.push({ row, lines: [line] });
  }
  return bands.map(({ row, lines }) => {
    const [from, to] = [Math.min(...lines.map(firstFilled)), Math.max(...lines.map(lastFilled))];
    const table = lines.map((line) =>
      Array.from({ length: to - from + 1 }, (_, index) => line[from + index] ?? null),
    );
    return { row, column: from, table };
  });
}

const firstFilled = (line: CellContent[]) => line.findIndex((cell) => cell !== null);
const lastFilled = (line: CellContent[]) => line.findLastIndex((cell) => cell !== null);

/** Whether a row reaches about as far as those above, so that few empty cells are written with it. */
function isLike(lines: CellContent[][], line: CellContent[]): boolean {
  const above = lines[lines.length - 1] ?? [];
  const stray =
    Math.abs(firstFilled(above) - firstFilled(line)) + Math.abs(lastFilled(above) - lastFilled(line));
  return stray <= mostStray;
}

/** A range of its own costs about as much as so many empty cells. */
const mostStray = 40;

/** As Excel wants it typed; null leaves a cell as it is. */
function contentOf(content: CellContent): string | number | boolean | null {
  if (content === null) return null;
  if (typeof content === 'object') return content.formula;
  return typeof content === 'string' ? asText(content) : content;
}
