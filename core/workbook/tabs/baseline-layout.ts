import { columnName, columnNumber } from '../../cells/address.ts';
import { listFrom, tableAt } from '../addresses.ts';

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
    'typedBefore',
    'typedWeeks',
    'source',
    'who',
    'note',
    'gap',
  ],
  25,
);
export type MetricColumn = (typeof metrics.columns)[number];

/** The rows above the readings: the Monday and, since the start, the phase. */
export const mondayRow = headerRow - 1;
export const phaseRow = headerRow - 2;

const firstReading = columnNumber(metrics.letter('gap')) + 1;
const letters = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => columnName(from + index));
/** Columns of the weekly readings, oldest first. */
export const beforeColumns = letters(firstReading, readingsBefore);
export const sinceColumns = letters(firstReading + readingsBefore, readingsSince);
const span = (columns: readonly string[], row: number) =>
  `$${columns[0]}${row}:$${columns[columns.length - 1]}${row}`;
export const beforeRange = (row: number): string => span(beforeColumns, row);
export const sinceRange = (row: number): string => span(sinceColumns, row);

export const baselineSettings = listFrom(metrics.spareRow + 3, [
  'fewestWeeks',
  'fewestReadings',
  'chance',
  'onTrack',
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
/** Cells that other tabs read. */
export const baselineAt = {
  fewestWeeks: setting('fewestWeeks'),
  filled: setting('filled'),
  shortest: setting('shortest'),
};
