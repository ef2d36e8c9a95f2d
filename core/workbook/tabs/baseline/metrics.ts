import { kpiChangeFormula } from '../../../methods/kpi-change.ts';
import { kpiProgressFormula, kpiStatusFormula, noBaseline } from '../../../methods/kpi-status.ts';
import {
  figureInput,
  oneOf,
  result,
  textInput,
  wordInput,
  working,
  workingText,
} from '../../declare/columns.ts';
import { evidenceSteps } from './evidence.ts';
import { movingFormula } from './moving.ts';
import { directions, lowerIsBetter, ofOneThatCounts, wasMoving } from './words.ts';

export const anyFigure = {
  format: 'figure',
  rule: { allow: 'number' },
  message: 'Type a number; leave a week without a reading blank.',
} as const;
const word = { style: 'status', header: 'headerCenter' } as const;
const shown = { ...result, width: 85, format: 'figure' } as const;

/** What is typed of a metric first: what it is, and where it is to get to. */
export const metricInputs = {
  workflow: { reads: 'text', label: 'Workflow', width: 110, ...textInput },
  metric: { reads: 'text', label: 'Metric', width: 180, ...textInput },
  unit: { reads: 'text', label: 'Unit', width: 140, ...textInput },
  direction: { reads: 'text', label: 'Direction', width: 135, ...textInput, ...oneOf(directions) },
  target: { reads: 'number', label: 'Target', width: 80, ...figureInput, ...anyFigure },
  decides: { reads: 'text', label: 'Decides', width: 75, ...wordInput, ...oneOf(['Yes']) },
} as const;

/** What its readings say. */
export const metricResults = {
  before: { label: 'Mean before', ...shown, shows: 'before' },
  since: { label: 'Mean since', ...shown, shows: 'since' },
  change: { label: 'Change, + is better', ...shown, format: 'percent', shows: 'change' },
  progress: { label: 'Of the way to target', ...shown, format: 'percent', shows: 'progress' },
  status: { label: 'Status', width: 150, ...word, shows: 'status' },
  evidence: { label: 'More than chance?', width: 245, ...word, shows: 'evidence' },
  weeks: { label: 'Weeks before', ...shown, format: 'whole', shows: 'weeks' },
  enough: { label: 'Long enough?', width: 245, ...word, shows: 'enough' },
} as const;

const before = '[@before1]:[@before8]';
export const since = '[@since1]:[@since52]';
const isLower = `[@direction]="${lowerIsBetter}"` as const;
/** Said of a metric without a reading since the start. */
export const notMeasured = 'Not measured yet';
const way = { baseline: '[@before]', current: '[@since]', target: '[@target]' } as const;
const ifBothMeasured = <Result extends string>(text: Result) =>
  ofOneThatCounts(`IF(AND(ISNUMBER([@before]), ISNUMBER([@since])), ${text}, "")`);

const test = evidenceSteps({
  before: {
    readings: before,
    readingsFromSecond: '[@before2]:[@before8]',
    filled: {
      toLastButOne: '[@beforeFilled1]:[@beforeFilled7]',
      fromSecond: '[@beforeFilled2]:[@beforeFilled8]',
    },
    mean: '[@before]',
    worth: '[@worthBefore]',
    error: '[@errorBefore]',
  },
  since: {
    readings: since,
    readingsFromSecond: '[@since2]:[@since52]',
    filled: {
      toLastButOne: '[@sinceFilled1]:[@sinceFilled51]',
      fromSecond: '[@sinceFilled2]:[@sinceFilled52]',
    },
    mean: '[@since]',
    worth: '[@worthSince]',
    error: '[@errorSince]',
  },
  resembling: '[@resembling]',
  byChance: '[@byChance]',
  bounds: {
    fewestReadings: '{fewestReadings}',
    fewestAgainstTyped: '{fewestAgainstTyped}',
    chance: '{chance}',
    mostResembling: '{mostResembling}',
    fewestEffective: '{fewestEffective}',
  },
  isLower,
});

/** The same on Workings, worked out of what is read. */
export const metricWorkings = {
  before: {
    label: 'Mean before',
    ...working,
    formula: ofOneThatCounts(`
      IF(COUNT(${before})>0, AVERAGE(${before}),
      IF(ISNUMBER([@typedBefore]), [@typedBefore], "no baseline"))`),
  },
  since: {
    label: 'Mean since',
    ...working,
    formula: ofOneThatCounts(`IF(COUNT(${since})>0, AVERAGE(${since}), "not yet")`),
  },
  change: {
    label: 'Change, + is better',
    ...working,
    format: 'percent',
    formula: ifBothMeasured(`
      IF([@before]=0, "from 0", ${kpiChangeFormula({ ...way, higherIsBetter: `NOT(${isLower})` })})`),
  },
  progress: {
    label: 'Of the way to target',
    ...working,
    format: 'percent',
    formula: ifBothMeasured(`
      IF(ISNUMBER([@target]),
        IF(([@target]-[@before])=0, "at target", ${kpiProgressFormula(way)}),
        "no target")`),
  },
  status: {
    label: 'Status',
    ...workingText,
    formula: `
      IF([@state]=0, "",
      IF([@state]=-1, "complete: "&[@missing],
      IF(NOT(ISNUMBER([@before])), "${noBaseline}",
      IF(NOT(ISNUMBER([@since])), "${notMeasured}",
      IF(NOT(ISNUMBER([@target])), "No target",
      ${kpiStatusFormula({ ...way, progress: '[@progress]', onTrack: '{onTrack}' })})))))`,
  },
  evidence: {
    label: 'More than chance?',
    ...workingText,
    formula: ofOneThatCounts(test.word),
  },
  weeks: {
    label: 'Weeks before',
    ...working,
    format: 'whole',
    formula: ofOneThatCounts(`
      IF(COUNT(${before})>0, COUNT(${before}),
      IF(ISNUMBER([@typedWeeks]), [@typedWeeks], 0))`),
  },
  enough: {
    label: 'Long enough?',
    ...workingText,
    formula: ofOneThatCounts(`
      IF([@weeks]>={fewestWeeks}, "yes", "no: "&{fewestWeeks}&" weeks needed")
        &IF([@moving]=1, "; ${wasMoving}", "")`),
  },
  resembling: {
    label: 'Weeks resemble each other by',
    ...working,
    formula: ofOneThatCounts(test.resembling),
  },
  worthBefore: { label: 'Readings before are worth', ...working, formula: test.worthBefore },
  worthSince: { label: 'Readings since are worth', ...working, formula: test.worthSince },
  errorBefore: { label: 'Error of the mean, squared', ...working, formula: test.errorBefore },
  errorSince: { label: 'Of the mean since', ...working, formula: test.errorSince },
  byChance: { label: 'By chance alone (p)', ...working, formula: test.byChance },
  moving: {
    label: 'Moving before the start (1)',
    ...working,
    formula: ofOneThatCounts(movingFormula(before, '{weeksBefore}', '{movingChance}')),
  },
} as const;
