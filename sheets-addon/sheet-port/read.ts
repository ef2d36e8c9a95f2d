import { type Area, quoteSheet } from '../../core/cells/address.ts';
import type { Answer, BookAnswer } from '../../core/sheet-port/answers.ts';
import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { serialFromMoment } from '../dates.ts';
import { areaOf } from './block.ts';
import { addressNamed, readMark } from './names.ts';
import { sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function readBook(book: Spreadsheet): Answer {
  const sheets = book.getSheets();
  const marks = sheets.flatMap((sheet) =>
    sheet.getDeveloperMetadata().flatMap((mark) => namesOf(sheet, mark)),
  );
  return {
    is: 'book',
    sheets: sheets.map((sheet) => ({ name: sheet.getName() })),
    names: [...book.getNamedRanges().flatMap(nameOf), ...marks],
    activeSheet: book.getActiveSheet().getName(),
  };
}

/** Names are read one by one: those of copied sheets and of deleted ones must not hide the others. */
function nameOf(named: GoogleAppsScript.Spreadsheet.NamedRange): BookAnswer['names'] {
  const name = named.getName();
  if (name.indexOf('!') >= 0) return []; // 'Copy of Costs'!AIR_ROI came with a copied sheet
  const found = addressNamed(named);
  if (found === null) return [{ name, refersTo: '', sheet: null, comment: '' }];
  const refersTo = found === '#REF!' ? '=#REF!' : `=${quoteSheet(found.sheet)}!${found.address}`;
  return [{ name, refersTo, sheet: null, comment: '' }];
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
  const wanted = areaOf(range);
  const target = sheetNamed(book, sheet);
  // Sheets end where people cut them off: what lies beyond is blank.
  const rows = Math.min(wanted.rows, target.getMaxRows() - wanted.row + 1);
  const columns = Math.min(wanted.columns, target.getMaxColumns() - wanted.column + 1);
  const there = rows > 0 && columns > 0 ? target.getRange(wanted.row, wanted.column, rows, columns) : null;
  const values = there?.getValues() ?? [];
  const formulas = there?.getFormulas() ?? [];
  return {
    is: 'range',
    values: tableOf(wanted, (down, across) => plain(values[down]?.[across])),
    formulas: tableOf(wanted, (down, across) => formulas[down]?.[across] ?? ''),
  };
}

const tableOf = <Cell>({ rows, columns }: Area, cell: (down: number, across: number) => Cell): Cell[][] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) => cell(down, across)),
  );

export function readExtent(book: Spreadsheet, { sheet }: OperationOf<'readExtent'>): Answer {
  const target = sheetNamed(book, sheet);
  const protections = target.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return {
    is: 'extent',
    rows: target.getLastRow(),
    columns: target.getLastColumn(),
    isLocked: protections.some((protection) => !protection.canEdit()),
  };
}

export function readSelection(book: Spreadsheet): Answer {
  const range = book.getActiveRange();
  const sheet = book.getActiveSheet().getName();
  return { is: 'selection', sheet, range: range ? range.getA1Notation() : 'A1' };
}

/** Scripts are not told of tables: Google's Sheets API alone knows them, for which the add-on would have to ask the user. */
export const readTables = (): Answer => ({ is: 'tables', tables: [] });

export function readTablePlace(_: Spreadsheet, { table }: OperationOf<'readTablePlace'>): Answer {
  throw new Error(`a script is not told where the table ${table} stands`);
}

/** Dates as serials, blanks as null. */
function plain(value: unknown): number | string | boolean | null {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === '' || value === null || value === undefined) return null;
  if (Object.prototype.toString.call(value) === '[object Date]') return serialFromMoment(value as Date);
  return String(value);
}
