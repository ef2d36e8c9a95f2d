import { figureInput, oneOf, result, textInput, wordInput } from '../../declare/columns.ts';
import { gap, table } from '../../declare/table.ts';
import { evidenceWord } from './evidence.ts';
import { directions } from './words.ts';

export const anyFigure = {
  format: 'figure',
  rule: { allow: 'number' },
  message: 'Type a number; leave a week without a reading blank.',
} as const;
const word = { style: 'status', header: 'headerCenter' } as const;

/* The readings in the metric's own line. */
export const before = '{@readings.before1}:{@readings.before8}';
export const since = '{@readings.since1}:{@readings.since52}';

const isLower = '[@direction]="Lower is better"';
const gain = '([@since]-[@before])';
const way = '([@target]-[@before])';
// Three readings of 0.1 have a mean just above it.
const rounded = 'ROUND([@progress],9)';

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
      IF([@before]=0, "from 0", ${gain}/ABS([@before])*IF(${isLower}, -1, 1))`),
  },
  progress: {
    label: 'Of the way to target',
    width: 85,
    ...result,
    format: 'percent',
    formula: ifBothMeasured(`
      IF(ISNUMBER([@target]), IF(${way}=0, "at target", ${gain}/${way}), "no target")`),
  },
  status: {
    label: 'Status',
    width: 125,
    ...word,
    formula: named(`
      IF(NOT(ISNUMBER([@before])), "No baseline",
      IF(NOT(ISNUMBER([@since])), "Not measured yet",
      IF(NOT(ISNUMBER([@target])), "No target",
      IF([@target]=[@before], IF([@since]=[@target], "Met", "No better"),
      IF(${rounded}>=1, "Met",
      IF(${rounded}>={onTrack}, "On track",
      IF(${rounded}>0, "Behind", "No better")))))))`),
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

// Tracking and Pilot read these from here until they are declared as well.
export { evidenceWord } from './evidence.ts';
export { phases } from './words.ts';
