import { listFrom, tableAt } from '../addresses.ts';
import { type ResultName, resultNames } from '../names.ts';
import { benchmarkKinds } from './assumptions-inputs.ts';
import { costKinds } from './costs-lines.ts';
import { valueKinds } from './value-layout.ts';

/** The block Figures, right of the printed page: label, figure, name. */
export const block = { label: 'I', value: 'J', name: 'K' };

const isResultName = (name: string): name is ResultName => name in resultNames;
export const figureRows = listFrom(6, Object.keys(resultNames).filter(isResultName));
export const figure = (name: ResultName): string => figureRows.cell(block.value, name);

export const workRows = listFrom(figureRows.nextRow + 2, [
  'problem',
  'grossLow',
  'grossHigh',
  'weeklyValue',
  'weeklyCost',
  'agreedValue',
  'allROI',
  'onceROI',
  'benchmarkLow',
  'benchmarkHigh',
  'weeksInWords',
  'multipleFrom',
]);
export const work = (key: (typeof workRows.keys)[number]): string => workRows.cell(block.value, key);

/** Below the figures: the plan by month, from which the present value and the running chart are made. */
export const planMonths = tableAt(
  `I${workRows.nextRow + 2}`,
  ['month', 'weeks', 'fullWeeks', 'value', 'cost', 'net', 'present', 'valueSoFar', 'costSoFar'],
  61,
);
export const chartPoints = tableAt(`I${planMonths.spareRow + 3}`, ['point', 'month', 'value', 'cost'], 13);
export const costBars = tableAt(`I${chartPoints.spareRow + 3}`, ['kind', 'amount'], costKinds.length);
export const valueBars = tableAt(`I${costBars.spareRow + 3}`, ['kind', 'amount'], valueKinds.length);
export const benchmarks = tableAt(
  `I${valueBars.spareRow + 3}`,
  ['kind', 'low', 'high'],
  benchmarkKinds.length,
);

/** The printed page, from the top. */
export const rowsOnPage = {
  sentence: 5,
  more: 6,
  cards: [8, 13],
  runningHeading: 18,
  running: { from: 19, to: 30 },
  kinds: { from: 32, to: 42 },
  beliefs: 45,
  missing: 57,
} as const;
