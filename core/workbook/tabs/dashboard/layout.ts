import { listFrom, tableAt } from '../../addresses.ts';
import { type ResultName, resultNames } from '../../names.ts';
import { benchmarkKinds } from '../assumptions/inputs.ts';
import { costKinds } from '../costs/ready-costs.ts';
import { workflowCount } from '../start/workflows.ts';
import { valueKinds } from '../value/kinds.ts';

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
  'runningTitle',
  'costTitle',
  'valueTitle',
  'measuredProblem',
  'measuredNet',
  'measuredRatio',
  'measuredWeeks',
  'measuredPayback',
  'tolerance',
  'drift',
  'valueGrowth',
  'costGrowth',
]);
export const work = (key: (typeof workRows.keys)[number]): string => workRows.cell(block.value, key);

/** Below the figures: the plan by month, from which the present value and the running chart are made. */
export const planMonths = tableAt(
  `I${workRows.nextRow + 2}`,
  ['month', 'weeks', 'fullWeeks', 'value', 'cost', 'net', 'present', 'valueSoFar', 'costSoFar', 'claimSoFar'],
  61,
);
export const chartPoints = tableAt(
  `I${planMonths.spareRow + 3}`,
  ['point', 'month', 'value', 'cost', 'claim', 'breakEven', 'until', 'measuredValue', 'measuredCost'],
  13,
);
export const costBars = tableAt(`I${chartPoints.spareRow + 3}`, ['kind', 'amount'], costKinds.length);
export const valueBars = tableAt(`I${costBars.spareRow + 3}`, ['kind', 'amount'], valueKinds.length);
export const benchmarks = tableAt(
  `I${valueBars.spareRow + 3}`,
  ['kind', 'low', 'high'],
  benchmarkKinds.length,
);

/** What the return would be with one input lower or higher. */
export const swings = tableAt(
  `I${benchmarks.spareRow + 3}`,
  ['what', 'place', 'rank', 'name', 'lower', 'higher', 'span'],
  7,
);
/** The workflows of Start, and what belongs to none of them. */
export const byWorkflow = tableAt(
  `I${swings.spareRow + 3}`,
  ['workflow', 'value', 'cost', 'net', 'return'],
  workflowCount + 1,
);

/** The last six blocks of weeks that were tracked, oldest first: what the trend is taken from. */
export const trendBlocks = tableAt(
  `I${byWorkflow.spareRow + 3}`,
  ['place', 'block', 'begins', 'weeks', 'value', 'cost', 'return'],
  6,
);

/** The printed page, from the top. */
export const rowsOnPage = {
  sentence: 5,
  more: 6,
  cards: [8, 13],
  runningHeading: 18,
  running: { from: 19, to: 30 },
  kinds: { from: 32, to: 41 },
  beliefs: 44,
  moves: 56,
  trend: 66,
  measured: 67,
  missing: 69,
} as const;
