import { quoteSheet } from '../../core/cells/address.ts';
import type { Answer, BookAnswer } from '../../core/sheet-port/answers.ts';
import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { serialFromMoment } from '../dates.ts';
import { readMark } from './names.ts';
import { sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function readBook(book: Spreadsheet): Answer {
  const sheets = book.getSheets();
  const marks = sheets.flatMap((sheet) =>
    sheet.getDeveloperMetadata().flatMap((mark) => namesOf(sheet, mark)),
  );
  return {
    is: 'book',
    sheets: sheets.map((sheet) => ({
      name: sheet.getName(),
      visible: !sheet.isSheetHidden(),
      isProtected: sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0,
    })),
    names: [
      ...book.getNamedRanges().map((named) => {
        const range = named.getRange();
        const refersTo = `=${quoteSheet(range.getSheet().getName())}!${range.getA1Notation()}`;
        return { name: named.getName(), refersTo, sheet: null, comment: '' };
      }),
      ...marks,
    ],
    activeSheet: book.getActiveSheet().getName(),
  };
}

/** A mark as Excel would name it: in the scope of its sheet, and of the spreadsheet where the sheet is no copy. */
function namesOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  mark: GoogleAppsScript.Spreadsheet.DeveloperMetadata,
): BookAnswer['names'] {
  const { comment, isOriginal } = readMark(sheet, mark.getValue() ?? '');
  const name = { name: mark.getKey(), refersTo: `=${quoteSheet(sheet.getName())}!$A$1`, comment };
  const own = { ...name, sheet: sheet.getName() };
  return isOriginal ? [own, { ...name, sheet: null }] : [own];
}

export function readRange(book: Spreadsheet, { sheet, range }: OperationOf<'readRange'>): Answer {
  const target = sheetNamed(book, sheet).getRange(range);
  return {
    is: 'range',
    values: target.getValues().map((row) => row.map(plain)),
    formulas: target.getFormulas(),
  };
}

export function readSelection(book: Spreadsheet): Answer {
  const range = book.getActiveRange();
  const sheet = book.getActiveSheet().getName();
  return { is: 'selection', sheet, range: range ? range.getA1Notation() : 'A1' };
}

/** Dates as serials, blanks as null. */
function plain(value: unknown): number | string | boolean | null {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === '' || value === null || value === undefined) return null;
  if (Object.prototype.toString.call(value) === '[object Date]') return serialFromMoment(value as Date);
  return String(value);
}
