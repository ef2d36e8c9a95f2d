import { listFrom } from '../../addresses.ts';

/** Where things stand on Assumptions; other tabs refer to these. */
export const inputRows = listFrom(6, [
  'currency',
  'hourlyRate',
  'weeks',
  'confidence',
  'redirected',
  'attribution',
  'rampWeeks',
  'discountRate',
  'months',
  'startDate',
  'asOf',
  'tasksPerYear',
  'benchmarkKind',
  'swing',
  'swingWeeks',
]);
export type InputKey = (typeof inputRows.keys)[number];

export const rateRows = listFrom(inputRows.nextRow + 2, [
  'yearlyPay',
  'overhead',
  'productiveHours',
  'loadedRate',
  'yearlyRevenue',
  'ownerHours',
  'ownerRate',
]);
export const checkRows = listFrom(rateRows.nextRow + 2, ['first', 'second', 'third']);
export const workingRows = listFrom(checkRows.nextRow + 2, [
  'weeksInYear',
  'monthsInYear',
  'daysInWeek',
  'mostMonths',
  'horizon',
  'horizonWeeks',
  'rampShare',
  'missing',
  'firstMissing',
]);

export const column = {
  label: 'B',
  value: 'C',
  unit: 'D',
  status: 'E',
  source: 'F',
  who: 'G',
  when: 'H',
  why: 'I',
};

const working = (key: (typeof workingRows.keys)[number]) => workingRows.cell(column.value, key);

/** Cells that other tabs read. */
export const assumptionsAt = {
  weeksInYear: working('weeksInYear'),
  monthsInYear: working('monthsInYear'),
  daysInWeek: working('daysInWeek'),
  mostMonths: working('mostMonths'),
  /** AIR_Months where it is a whole number from 1 to 60, else blank. */
  horizon: working('horizon'),
  /** The same in calendar weeks. */
  horizonWeeks: working('horizonWeeks'),
  /** Share of the full value that is left with the ramp: RAMPED_VALUE(1, W, R) / W. */
  rampShare: working('rampShare'),
  missing: working('missing'),
  firstMissing: working('firstMissing'),
  status: (key: InputKey) => inputRows.cell(column.status, key),
  label: (key: InputKey) => inputRows.cell(column.label, key),
};
