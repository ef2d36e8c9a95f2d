import { isBlankOr, isBlankOrOneOf, working, workingText } from '../../declare/columns.ts';
import { log } from '../../declare/log.ts';
import { gap, viewOf } from '../../declare/table.ts';
import { isKnownWorkflow } from '../../shared/line-columns.ts';
import { workingsRows } from '../../shared/workings-places.ts';
import { detailInputs, detailResults, detailWorkings } from './details.ts';
import { metricInputs, metricResults, metricWorkings } from './metrics.ts';
import { filledColumns, limitColumns, readingColumns } from './readings.ts';
import { directions, sources } from './words.ts';

const counted = { ...working, format: 'whole' } as const;
const state = { ...counted, label: 'Counts (1), incomplete (-1)' } as const;

const readings = '[@before1]:[@since52]';
const typed = '[@metric]&[@target]&[@decides]&[@typedBefore]&[@typedWeeks]&[@groupBefore]&[@groupSince]';
/** One of the readings, as it is read: blank where there is none, "?" where it is no number. */
const hasReading = <Condition extends string>(condition: Condition) =>
  `SUMPRODUCT((${readings}${condition})*1)>0` as const;
const isBlankOrNumber = <Name extends string>(name: Name) => isBlankOr(name, 'TRUE()');

/** A row a metric: what was typed, what its readings say, and the readings themselves, which are the last. */
export const baselineLog = log(
  { at: 'B13', count: 25, more: 10, room: 52, workingsAt: `B${workingsRows.baseline + 23}` },
  {
    ...metricInputs,
    ...detailInputs,
    ...metricResults,
    ...detailResults,
    state: { ...state, width: 90, shows: 'state' },
    gap: gap(30),
    ...readingColumns,
  },
  {
    missing: {
      label: 'Missing',
      ...workingText,
      formula: `
      IF(${typed}="", IF(${hasReading('<>""')}, "metric", ""),
      IF(OR([@metric]="", [@metric]="?"), "metric",
      IF(NOT(${isKnownWorkflow}), "workflow",
      IF(NOT(${isBlankOrOneOf('direction', directions)}), "direction",
      IF(NOT(${isBlankOrNumber('target')}), "target",
      IF(NOT(${isBlankOrOneOf('decides', ['Yes', 'No'])}), "decides",
      IF(NOT(${isBlankOrOneOf('source', sources)}), "where it comes from",
      IF(NOT(${isBlankOrNumber('typedBefore')}), "before",
      IF(NOT(${isBlankOr('typedWeeks', '[@typedWeeks]>=0')}), "weeks it covers",
      IF(NOT(${isBlankOrNumber('groupBefore')}), "others before",
      IF(NOT(${isBlankOrNumber('groupSince')}), "others since",
      IF(${hasReading('="?"')}, "reading", ""))))))))))))`,
    },
    state: { ...state, formula: `IF([@missing]<>"", -1, IF([@metric]="", 0, 1))` },
    ...metricWorkings,
    ...detailWorkings,
    ...limitColumns,
    ...filledColumns,
  },
);

const namesOf = <Columns extends object>(columns: Columns) =>
  Object.keys(columns) as (keyof Columns & string)[];
const { typed: onTab, worked } = baselineLog;

/* The columns under the names by which other tabs know them. */
export const metrics = viewOf(onTab, [...namesOf(metricInputs), ...namesOf(metricResults), 'state']);
export const details = viewOf(onTab, [...namesOf(detailInputs), ...namesOf(detailResults)]);
export const readingsTyped = viewOf(onTab, namesOf(readingColumns));
export type MetricColumn = (typeof metrics.columns)[number];
export type DetailColumn = (typeof details.columns)[number];

/** The same as they are read on Workings. */
export const readMetrics = viewOf(worked, [
  'row',
  'workflow',
  'metric',
  'unit',
  'direction',
  'target',
  'decides',
  'missing',
  'state',
  ...namesOf(metricWorkings),
]);
export const readDetails = viewOf(worked, [
  'source',
  'typedBefore',
  'typedWeeks',
  'groupBefore',
  'groupSince',
  ...namesOf(detailWorkings),
]);
export const readReadings = viewOf(worked, namesOf(readingColumns));
export const limits = viewOf(worked, namesOf(limitColumns));
