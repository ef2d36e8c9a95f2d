import { columnNumber } from '../../core/cells/address.ts';
import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { strokesFor } from './painted.ts';
import { sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function sizeCells(book: Spreadsheet, { sheet, columns, rows }: OperationOf<'size'>): null {
  const target = sheetNamed(book, sheet);
  for (const { start, widths } of stretchesOf(columns))
    for (const { from, to, value } of strokesFor(widths))
      target.setColumnWidths(start + from, to - from + 1, value);
  for (const { from, to, height } of rows) target.setRowHeights(from, to - from + 1, height);
  return null;
}

/** Columns side by side, each with its width. */
function stretchesOf(columns: OperationOf<'size'>['columns']): { start: number; widths: number[] }[] {
  const stretches: { start: number; widths: number[] }[] = [];
  for (const { from, to, width } of columns) {
    const [first, last] = [columnNumber(from), columnNumber(to)];
    let stretch = stretches[stretches.length - 1];
    if (!stretch || stretch.start + stretch.widths.length !== first) {
      stretch = { start: first, widths: [] };
      stretches.push(stretch);
    }
    for (let column = first; column <= last; column++) stretch.widths.push(width);
  }
  return stretches;
}
