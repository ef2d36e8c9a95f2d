import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function setView(book: Spreadsheet, operation: OperationOf<'view'>): null {
  const target = sheetNamed(book, operation.sheet);
  target.setHiddenGridlines(!operation.gridlines);
  if (operation.frozenRows > 0) target.setFrozenRows(operation.frozenRows);
  if (operation.frozenColumns > 0) target.setFrozenColumns(operation.frozenColumns);
  return null;
}

export function activate(book: Spreadsheet, { sheet, at }: OperationOf<'activate'>): null {
  sheetNamed(book, sheet).getRange(at).activate();
  return null;
}
