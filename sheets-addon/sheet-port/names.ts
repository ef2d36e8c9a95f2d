import { splitReference } from '../../core/cells/address.ts';
import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Sheets has neither names of one sheet nor hidden ones nor comments on them. A sheet's own hidden name, which marks a tab
 * as ours, becomes developer metadata of the sheet: its comment, behind the sheet's id. A copy of the sheet carries the
 * id of the first, so that the workbook's hidden name, which says which of them it is, need not be kept.
 */
export function defineName(book: Spreadsheet, operation: OperationOf<'name'>): null {
  const { name, comment, hidden } = operation;
  if (operation.sheet !== undefined) {
    const sheet = sheetNamed(book, operation.sheet);
    removeMark(sheet, name);
    sheet.addDeveloperMetadata(name, `${sheet.getSheetId()}; ${comment}`);
  } else if (!hidden) {
    const { sheet, address } = splitReference(operation.refersTo.slice(1));
    book.setNamedRange(name, sheetNamed(book, sheet).getRange(address.replaceAll('$', '')));
  }
  return null;
}

export function deleteName(book: Spreadsheet, { name, sheet }: OperationOf<'deleteName'>): null {
  if (sheet !== undefined) removeMark(sheetNamed(book, sheet), name);
  else if (book.getRangeByName(name)) book.removeNamedRange(name);
  return null;
}

/** What a mark says, and whether its sheet is the one that was marked. */
export function readMark(sheet: Sheet, value: string): { comment: string; isOriginal: boolean } {
  const [, id, comment = ''] = /^(\d+); (.*)$/.exec(value) ?? [];
  return { comment, isOriginal: id === String(sheet.getSheetId()) };
}

function removeMark(sheet: Sheet, name: string): void {
  for (const mark of sheet.getDeveloperMetadata()) if (mark.getKey() === name) mark.remove();
}
