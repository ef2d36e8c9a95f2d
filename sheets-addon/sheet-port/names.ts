import { splitReference } from '../../core/cells/address.ts';
import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Sheets has neither names of one sheet nor hidden ones nor comments on them: a sheet's own hidden name, which marks a
 * tab as ours, becomes developer metadata of the sheet.
 */
export function defineName(book: Spreadsheet, operation: OperationOf<'name'>): null {
  if (operation.sheet) {
    sheetNamed(book, operation.sheet).addDeveloperMetadata(operation.name, operation.refersTo);
    return null;
  }
  const { sheet, address } = splitReference(operation.refersTo.slice(1));
  book.setNamedRange(operation.name, sheetNamed(book, sheet).getRange(address.replaceAll('$', '')));
  return null;
}

export function deleteName(book: Spreadsheet, operation: OperationOf<'deleteName'>): null {
  book.removeNamedRange(operation.name);
  return null;
}
