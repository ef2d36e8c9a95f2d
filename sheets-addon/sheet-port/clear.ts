import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { sheetNamed } from './sheets.ts';

/** Contents, looks and choices of these cells. */
export function clearCells(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { sheet, ranges }: OperationOf<'clear'>,
): null {
  if (ranges.length > 0) sheetNamed(book, sheet).getRangeList(ranges).clear();
  return null;
}
