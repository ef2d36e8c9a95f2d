import { type Area, contains, parseArea } from '../../core/cells/address.ts';
import { tableParts } from './table-parts.ts';

/*
 * Several ranges have no number format in common: each is a range of its own in a request. Where they are small, many of
 * them go as one table instead, in which null leaves a cell as it is.
 * https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 */

/** A range of more cells costs less than these in a table. */
const mostCells = 12;

/** The formats of small ranges of a sheet, by row and column, until no other comes. */
type Cells = Map<number, Map<number, string>>;
const waiting = new WeakMap<Excel.Worksheet, Cells>();

export function addNumberFormat(sheet: Excel.Worksheet, ranges: readonly string[], format: string): void {
  const cells: Cells = waiting.get(sheet) ?? new Map();
  waiting.set(sheet, cells);
  for (const range of ranges) {
    const area = parseArea(range);
    if (area && area.rows * area.columns <= mostCells) {
      eachCell(area, (row, column) => {
        cells.set(row, (cells.get(row) ?? new Map<number, string>()).set(column, format));
      });
      continue;
    }
    // The last format of a cell is the one that it keeps.
    for (const [row, line] of cells)
      for (const column of line.keys()) if (!area || contains(area, { row, column })) line.delete(column);
    Reflect.set(sheet.getRange(range), 'numberFormat', format);
  }
}

/** Puts what waits into the request. */
export function settleNumberFormats(sheet: Excel.Worksheet): void {
  const cells = waiting.get(sheet);
  waiting.delete(sheet);
  if (!cells) return;
  const last = Math.max(0, ...cells.keys());
  const widest = Math.max(0, ...[...cells.values()].flatMap((line) => [...line.keys()]));
  const table = Array.from({ length: last }, (_, row) => {
    const line = cells.get(row + 1);
    return line ? Array.from({ length: widest }, (__, column) => line.get(column + 1) ?? null) : [];
  });
  for (const part of tableParts(table)) {
    const range = sheet.getRangeByIndexes(
      part.row,
      part.column,
      part.table.length,
      part.table[0]?.length ?? 0,
    );
    range.numberFormat = part.table;
  }
}

function eachCell({ row, column, rows, columns }: Area, visit: (row: number, column: number) => void): void {
  for (let down = 0; down < rows; down++)
    for (let across = 0; across < columns; across++) visit(row + down, column + across);
}
