import type { OperationOf } from '../../core/sheet-port/operations.ts';
import type { Refusal } from '../exchange.ts';
import { forgetRanges } from './ranges.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Somebody else has changed since the sidebar looked what it expects. */
export class Unexpected extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

/** The run holds the lock: whoever is second finds what the first has made. */
export function expectSheets(book: Spreadsheet, { sheets }: OperationOf<'expectSheets'>): null {
  const now = book.getSheets().map((sheet) => sheet.getName());
  if (now.join('/') !== sheets.join('/')) throw new Unexpected('sheets-changed');
  return null;
}

/** What a new sheet has, says Google. */
const usual = { rows: 1000, columns: 26 };

/** How many there are, once this run of the script has asked. */
let sheetCount: number | undefined;

export function addSheet(book: Spreadsheet, operation: OperationOf<'addSheet'>): null {
  sheetCount ??= book.getNumSheets();
  const sheet = book.insertSheet(operation.sheet, sheetCount);
  sheetCount += 1;
  known.set(operation.sheet, sheet);
  // Whatever lies outside a sheet can be neither named, nor sized, nor written to.
  const { rows, columns } = operation;
  if (rows > usual.rows) sheet.insertRowsAfter(usual.rows, rows - usual.rows);
  if (columns > usual.columns) sheet.insertColumnsAfter(usual.columns, columns - usual.columns);
  if (operation.tabColour) sheet.setTabColor(`#${operation.tabColour}`);
  return null;
}

export function resetSheet(book: Spreadsheet, operation: OperationOf<'resetSheet'>): null {
  const sheet = sheetNamed(book, operation.sheet);
  reachOver(sheet, operation);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearDataValidations();
  sheet.clearConditionalFormatRules();
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  return null;
}

/** Makes a sheet large enough; it never shrinks. */
function reachOver(sheet: Sheet, { rows, columns }: { rows: number; columns: number }): void {
  const rowsNow = sheet.getMaxRows();
  if (rows > rowsNow) sheet.insertRowsAfter(rowsNow, rows - rowsNow);
  const columnsNow = sheet.getMaxColumns();
  if (columns > columnsNow) sheet.insertColumnsAfter(columnsNow, columns - columnsNow);
}

export function renameSheet(book: Spreadsheet, { sheet, to }: OperationOf<'renameSheet'>): null {
  sheetNamed(book, sheet).setName(to);
  known.clear();
  forgetRanges();
  return null;
}

export function deleteSheet(book: Spreadsheet, { sheet }: OperationOf<'deleteSheet'>): null {
  book.deleteSheet(sheetNamed(book, sheet));
  known.clear();
  forgetRanges();
  sheetCount = undefined;
  return null;
}

/** The sheets that this call of the script has asked for: each question takes its time. */
const known = new Map<string, Sheet>();

/** By which a sheet is told from its copies, and linked to. */
export function idOf(sheet: Sheet): number {
  const id = ids.get(sheet) ?? sheet.getSheetId();
  ids.set(sheet, id);
  return id;
}

const ids = new Map<Sheet, number>();

/** @throws Error where there is no such sheet. */
export function sheetNamed(book: Spreadsheet, name: string): Sheet {
  const sheet = known.get(name) ?? book.getSheetByName(name);
  if (!sheet) throw new Error(`there is no sheet '${name}'`);
  known.set(name, sheet);
  return sheet;
}
