import type { NumberFormatName } from '../../look.ts';
import { formula, type Page } from '../../page.ts';
import { type LogColumn, log, type WorkingColumn, workings } from './layout.ts';

/** Inputs that are figures, with how they are shown; in the order of the columns. */
export const figures: Partial<Record<LogColumn, NumberFormatName>> = {
  hours: 'quantity',
  redirected: 'percent',
  otherValue: 'money',
  volume: 'money',
  errors: 'whole',
  reworkHours: 'quantity',
  wrongOutput: 'whole',
  policyViolation: 'whole',
  compliance: 'whole',
  customerFacing: 'whole',
  active: 'whole',
  licensed: 'whole',
  spend: 'money',
  reviewHours: 'quantity',
  upkeepHours: 'quantity',
};
/** What makes a row begun: a share of hours says nothing alone. */
export const begun = Object.keys(figures).filter((column) => column !== 'redirected') as LogColumn[];

/** Of these, what may not be below 0. */
export const neverBelowZero = begun.filter((column) => column !== 'hours' && column !== 'otherValue');

/** The cells of one row. */
export const cellIn = (row: number) => (column: LogColumn) => log.cell(column, row);
export const workingIn = (row: number) => (column: WorkingColumn) => workings.cell(column, row);

/** Puts the workings of one row. */
export const putterOf = (page: Page, row: number) => (column: WorkingColumn, text: string) =>
  page.put(
    `${workings.letter(column)}${row}`,
    formula(text),
    column === 'missing' ? 'workingsText' : 'workings',
    /[mM]onday|overed/.test(column) ? 'date' : 'quantity',
  );
