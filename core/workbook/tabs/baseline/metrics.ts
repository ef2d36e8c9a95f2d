import { kpiChangeFormula } from '../../../methods/kpi-change.ts';
import { kpiProgressFormula, kpiStatusFormula, noBaseline } from '../../../methods/kpi-status.ts';
import { figureInput, oneOf, result, textInput, wordInput } from '../../declare/columns.ts';
import { gap, table } from '../../declare/table.ts';
import { evidenceWord } from './evidence.ts';
import { directions, lowerIsBetter } from './words.ts';

export const anyFigure = {
  format: 'figure',
  rule: { allow: 'number' },
  message: 'Type a number; leave a week without a reading blank.',
} as const;
const word = { style: 'status', header: 'headerCenter' } as const;

/* The readings in the metric's own line. */
export const before = '{@readings.before1}:{@readings.before8}';
export const since = '{@readings.since1}:{@readings.since52}';

const isLower = `[@direction]="${lowerIsBetter}"` as const;
/** Said of a metric without a reading since the start. */
export const notMeasured = 'Not measured yet';
const way = { baseline: '[@before]', current: '[@since]', target: '[@target]' } as const;

const named = <Result extends string>(text: Result) => `IF([@metric]="", "", ${text})` as const;
const ifBothMeasured = <Result extends string>(text: Result) =>
  named(`IF(AND(ISNUMBER([@before]), ISNUMBER([@since])), ${text}, "")`);

/** The metrics of Baseline: what is measured, and what its readings say. */
export const metrics = table('B7', 25, {
  workflow: { label: 'Workflow', width: 110, ...textInput },
  metric: { label: 'Metric', width: 180, ...textInput },
  unit: { label: 'Unit', width: 140, ...textInput },
  direction: { label: 'Direction', width: 125, ...textInput, ...oneOf(directions) },
  target: { label: 'Target', width: 80, ...figureInput, ...anyFigure },
  decides: { label: 'Decides', width: 75, ...wordInput, ...oneOf(['Yes']) },
  before: {
    label: 'Mean before',
    width: 85,
    ...result,
    format: 'figure',
    formula: named(`
      IF(COUNT(${before})>0, AVERAGE(${before}),
      IF(ISNUMBER({@details.typedBefore}), {@details.typedBefore}, "no baseline"))`),
  },
  since: {
    label: 'Mean since',
    width: 85,
    ...result,
    format: 'figure',
    formula: named(`IF(COUNT(${since})>0, AVERAGE(${since}), "not yet")`),
  },
  change: {
    label: 'Change, + is better',
    width: 85,
    ...result,
    format: 'percent',
    formula: ifBothMeasured(`
      IF([@before]=0, "from 0", ${kpiChangeFormula({ ...way, higherIsBetter: `NOT(${isLower})` })})`),
  },
  progress: {
    label: 'Of the way to target',
    width: 85,
    ...result,
    format: 'percent',
    formula: ifBothMeasured(`
      IF(ISNUMBER([@target]),
        IF(([@target]-[@before])=0, "at target", ${kpiProgressFormula(way)}),
        "no target")`),
  },
  status: {
    label: 'Status',
    width: 125,
    ...word,
    formula: named(`
      IF(NOT(ISNUMBER([@before])), "${noBaseline}",
      IF(NOT(ISNUMBER([@since])), "${notMeasured}",
      IF(NOT(ISNUMBER([@target])), "No target",
      ${kpiStatusFormula({ ...way, progress: '[@progress]', onTrack: '{onTrack}' })})))`),
  },
  evidence: {
    label: 'More than chance?',
    width: 110,
    ...word,
    formula: named(
      evidenceWord({ before, since, fewestReadings: '{fewestReadings}', chance: '{chance}', isLower }),
    ),
  },
  weeks: {
    label: 'Weeks before',
    width: 85,
    ...result,
    format: 'whole',
    formula: named(`
      IF(COUNT(${before})>0, COUNT(${before}),
      IF(ISNUMBER({@details.typedWeeks}), {@details.typedWeeks}, 0))`),
  },
  enough: {
    label: 'Long enough?',
    width: 130,
    ...word,
    formula: named('IF([@weeks]>={fewestWeeks}, "yes", "no: "&{fewestWeeks}&" weeks needed")'),
  },
  gap: gap(30),
});
export type MetricColumn = (typeof metrics.columns)[number];
