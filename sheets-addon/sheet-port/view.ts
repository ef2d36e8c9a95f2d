import { columnNumber } from '../../core/cells/address.ts';
import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function setSizes(book: Spreadsheet, { sheet, columns, rows }: OperationOf<'size'>): null {
  const target = sheetNamed(book, sheet);
  for (const { from, to, width } of columns) {
    target.setColumnWidths(columnNumber(from), columnNumber(to) - columnNumber(from) + 1, width);
  }
  for (const { from, to, height } of rows) target.setRowHeights(from, to - from + 1, height);
  return null;
}

export function setView(book: Spreadsheet, operation: OperationOf<'view'>): null {
  const target = sheetNamed(book, operation.sheet);
  target.setHiddenGridlines(!operation.gridlines);
  target.setFrozenRows(operation.frozenRows);
  target.setFrozenColumns(operation.frozenColumns);
  return null;
}
