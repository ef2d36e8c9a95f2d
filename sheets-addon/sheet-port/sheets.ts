import { type OperationOf, otherSheets } from '../../core/sheet-port/operations.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The run holds the lock: whoever is second finds what the first has made. */
export function expectSheets(book: Spreadsheet, { sheets }: OperationOf<'expectSheets'>): null {
  const now = book.getSheets().map((sheet) => sheet.getName());
  if (now.join('/') !== sheets.join('/')) throw new Error(otherSheets);
  return null;
}

export function addSheet(book: Spreadsheet, { sheet: name, tabColour }: OperationOf<'addSheet'>): null {
  const sheet = book.insertSheet(name, book.getNumSheets());
  if (tabColour) sheet.setTabColor(`#${tabColour}`);
  return null;
}

export function renameSheet(book: Spreadsheet, { sheet, to }: OperationOf<'renameSheet'>): null {
  sheetNamed(book, sheet).setName(to);
  known.clear();
  return null;
}

export function deleteSheet(book: Spreadsheet, { sheet }: OperationOf<'deleteSheet'>): null {
  book.deleteSheet(sheetNamed(book, sheet));
  known.clear();
  return null;
}

export function activate(book: Spreadsheet, { sheet, at }: OperationOf<'activate'>): null {
  sheetNamed(book, sheet).getRange(at).activate();
  return null;
}

/** The sheets that this call of the script has asked for: each question takes its time. */
const known = new Map<string, Sheet>();

/** @throws Error where there is no such sheet. */
export function sheetNamed(book: Spreadsheet, name: string): Sheet {
  const sheet = known.get(name) ?? book.getSheetByName(name);
  if (!sheet) throw new Error(`there is no sheet '${name}'`);
  known.set(name, sheet);
  return sheet;
}
