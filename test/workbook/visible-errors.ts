import { cellName } from '../../core/cells/address.ts';
import { placeOf, type Table } from '../../core/workbook/addresses.ts';
import {
  chartPoints,
  costBars,
  figure,
  figureRows,
  valueBars,
  work,
  workRows,
} from '../../core/workbook/tabs/dashboard-layout.ts';
import { type Book, errorsIn } from './ironcalc.ts';

function cellsOf<Column extends string>(table: Table<Column>): string[] {
  return table.rows.flatMap((row) => table.columns.map((column) => `${table.letter(column)}${row}`));
}

/** The block Figures and the charts' data: the only cells of a workbook that may hold an error, and only #N/A. */
const mayHoldError = new Set(
  [
    ...figureRows.keys.map(figure),
    ...workRows.keys.map(work),
    ...cellsOf(chartPoints),
    ...cellsOf(costBars),
    ...cellsOf(valueBars),
  ].map((at) => `Dashboard!${cellName(placeOf(at))}`),
);

/** Whether "Dashboard!J6 #N/A" stands where nothing else is to be shown. */
export function isFigure(error: string): boolean {
  const [cell = '', value] = error.split(' ');
  return value === '#N/A' && mayHoldError.has(cell);
}

/** The errors that a person would see. */
export const visibleErrors = (book: Book): string[] => errorsIn(book).filter((error) => !isFigure(error));
