import { columnName, columnNumber } from '../../../cells/address.ts';
import { listFrom, tableAt } from '../../addresses.ts';

export const readingsBefore = 8;
export const readingsSince = 52;
const headerRow = 7;

export const metrics = tableAt(
  `B${headerRow}`,
  [
    'workflow',
    'metric',
    'unit',
    'direction',
    'target',
    'decides',
    'before',
    'since',
    'change',
    'progress',
    'status',
    'evidence',
    'weeks',
    'enough',
    'gap',
  ],
  25,
);
export type MetricColumn = (typeof metrics.columns)[number];

/** More about each metric, a row for each of the rows above: so both print in a readable size. */
export const details = tableAt(
  `B${metrics.spareRow + 3}`,
  [
    'workflow',
    'metric',
    'source',
    'who',
    'typedBefore',
    'typedWeeks',
    'pilot',
    'production',
    'lower',
    'upper',
    'groupBefore',
    'groupSince',
    'beyond',
    'note',
  ],
  metrics.rows.length,
);
export type DetailColumn = (typeof details.columns)[number];
/** The row of the same metric in the table of details. */
export const detailRow = (row: number): number => row - metrics.firstRow + details.firstRow;

/** The rows above the readings: the Monday and, since the start, the phase. */
export const mondayRow = headerRow - 1;
export const phaseRow = headerRow - 2;

const firstReading = columnNumber(metrics.letter('gap')) + 1;
const letters = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => columnName(from + index));
/** Columns of the weekly readings, oldest first. */
export const beforeColumns = letters(firstReading, readingsBefore);
export const sinceColumns = letters(firstReading + readingsBefore, readingsSince);
const firstWorking = firstReading + readingsBefore + readingsSince + 1;
/** Workings of the limits: the last reading filled up to each, and how far each is from the one filled before it. */
export const filledColumns = letters(firstWorking, readingsBefore);
export const movingRangeColumns = letters(firstWorking + readingsBefore, readingsBefore - 1);
const span = (columns: readonly string[], row: number) =>
  `$${columns[0]}${row}:$${columns[columns.length - 1]}${row}`;
export const beforeRange = (row: number): string => span(beforeColumns, row);
export const sinceRange = (row: number): string => span(sinceColumns, row);

export const movingRanges = (row: number): string => span(movingRangeColumns, row);
export const phaseRange = span(sinceColumns, phaseRow).replace(/(?<=[A-Z])(?=\d)/g, '$');

export const baselineSettings = listFrom(details.spareRow + 2, [
  'fewestWeeks',
  'fewestReadings',
  'chance',
  'onTrack',
  'limitFactor',
  'fewestForLimits',
  'filled',
  'shortest',
]);
export const baselineNotes = listFrom(baselineSettings.nextRow + 2, [
  'meanwhile',
  'bottlenecks',
  'errors',
  'limits',
  'risk',
]);

const setting = (key: (typeof baselineSettings.keys)[number]) => baselineSettings.cell('D', key);
const readingsIn = (columns: readonly string[]) =>
  `$${columns[0]}$${metrics.firstRow}:$${columns[columns.length - 1]}$${metrics.lastRow}`;
/** Cells that other tabs read. */
export const baselineAt = {
  fewestWeeks: setting('fewestWeeks'),
  fewestReadings: setting('fewestReadings'),
  chance: setting('chance'),
  workflows: metrics.block('workflow', 'workflow'),
  names: metrics.block('metric', 'metric'),
  directions: metrics.block('direction', 'direction'),
  targets: metrics.block('target', 'target'),
  decides: metrics.block('decides', 'decides'),
  before: metrics.block('before', 'before'),
  weeks: metrics.block('weeks', 'weeks'),
  sources: details.block('source', 'source'),
  /** All readings, a row a metric and a column a week. */
  readingsBefore: readingsIn(beforeColumns),
  readingsSince: readingsIn(sinceColumns),
  phases: phaseRange,
  filled: setting('filled'),
  shortest: setting('shortest'),
};
