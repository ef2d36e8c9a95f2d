import { saysFormula } from '../../../methods/kpi-evidence.ts';
import { working } from '../../declare/columns.ts';
import { namedRows } from '../../declare/rows.ts';
import { rightOf } from '../../declare/series.ts';
import { table, withoutSpare } from '../../declare/table.ts';
import { evidenceSteps } from '../baseline/evidence.ts';
import { readMetrics } from '../baseline/log.ts';
import { readingsBefore, readingsSince } from '../baseline/readings.ts';
import { workings } from './workings.ts';

const whole = { ...working, format: 'whole' } as const;

/** Which row of Baseline decides, 1 or 0, in the order of its metrics, and which other of the workflow got worse. */
export const deciding = table(`B${workings.nextRow + 3}`, readMetrics.rows.length, {
  isIt: {
    label: 'This metric',
    ...whole,
    formula: `
      IF(AND(TRIM({workflow})<>"", {@baseline.metrics.decides}="Yes"),
        IF(AND({@baseline.metrics.workflow}=TRIM({workflow}), SUM([header isIt]:[above isIt])=0), 1, 0),
        0)`,
  },
  isWorse: {
    label: 'Another that got worse',
    ...whole,
    formula: `
      IF(AND({@baseline.metrics.workflow}=TRIM({workflow}), [@isIt]=0, ${saysFormula('{@baseline.metrics.evidence}', 'worse')}), 1, 0)`,
  },
});

/** A reading of the metric that decides as a figure of its own; N, for what INDEX finds is a reference. */
const shown = <Condition extends string>(
  readings: 'readingsBefore' | 'readingsSince',
  condition: (reading: string) => Condition,
) => {
  const reading = `INDEX({baseline.${readings}}, {metricPlace}, [@place])`;
  return `IF(AND({metricPlace}>0, {baseline.problem}=""), IF(${condition(reading)}, N(${reading}), ""), "")`;
};

/** The last reading up to each week, their mean before the first: a neighbour, whatever weeks are missing between. */
const filled = <Reading extends 'before' | 'since'>(reading: Reading) =>
  ({
    label: 'Filled',
    ...working,
    first: `IF(ISNUMBER([@${reading}]), [@${reading}], N({${reading}}))`,
    formula: `IF(ISNUMBER([@${reading}]), [@${reading}], [above ${reading}Filled])`,
  }) as const;

/** Its readings, as the test takes them: before, and since in the pilot's phase. A week without one stays blank. */
export const readings = withoutSpare(
  table(`B${deciding.spareRow + 3}`, readingsSince, {
    place: { label: 'Place', ...whole },
    before: {
      label: 'Before',
      ...working,
      inRows: readingsBefore,
      formula: shown('readingsBefore', (reading) => `ISNUMBER(${reading})`),
    },
    since: {
      label: 'Since, in the pilot',
      ...working,
      formula: shown(
        'readingsSince',
        (reading) =>
          `AND(ISNUMBER(${reading}), OR({noPhases}=1, INDEX({baseline.phases}, 1, [@place])="Pilot"))`,
      ),
    },
    beforeFilled: { ...filled('before'), inRows: readingsBefore },
    sinceFilled: filled('since'),
  }),
);

const steps = evidenceSteps({
  before: {
    readings: '{readings.before}',
    readingsFromSecond: `{readings.before.2}:{readings.before.${readingsBefore}}`,
    filled: {
      toLastButOne: `{readings.beforeFilled.1}:{readings.beforeFilled.${readingsBefore - 1}}`,
      fromSecond: `{readings.beforeFilled.2}:{readings.beforeFilled.${readingsBefore}}`,
    },
    mean: '{before}',
    worth: '{worthBefore}',
    error: '{errorBefore}',
  },
  since: {
    readings: '{readings.since}',
    readingsFromSecond: `{readings.since.2}:{readings.since.${readingsSince}}`,
    filled: {
      toLastButOne: `{readings.sinceFilled.1}:{readings.sinceFilled.${readingsSince - 1}}`,
      fromSecond: `{readings.sinceFilled.2}:{readings.sinceFilled.${readingsSince}}`,
    },
    mean: '{since}',
    worth: '{worthSince}',
    error: '{errorSince}',
  },
  resembling: '{resembling}',
  byChance: '{byChance}',
  bounds: {
    fewestReadings: '{baseline.fewestReadings}',
    fewestAgainstTyped: '{baseline.fewestAgainstTyped}',
    chance: '{baseline.chance}',
    mostResembling: '{baseline.mostResembling}',
    fewestEffective: '{baseline.fewestEffective}',
  },
  isLower: '{isLower}=1',
});
/** Beside the readings: the test in steps, and what else there is to say of the metrics. */
export const evidenceTest = namedRows(
  rightOf(readings, 1),
  'figure',
  { what: { style: 'workingsLabel', over: 1 }, figure: { style: 'workings', format: 'quantity' } },
  {
    resembling: { what: 'Weeks resemble each other by', figure: { formula: steps.resembling } },
    worthBefore: { what: 'Readings before are worth', figure: { formula: steps.worthBefore } },
    worthSince: { what: 'Readings since are worth', figure: { formula: steps.worthSince } },
    errorBefore: {
      what: 'Error of the mean before, squared',
      figure: { format: 'figure', formula: steps.errorBefore },
    },
    errorSince: { what: 'Of the mean since', figure: { format: 'figure', formula: steps.errorSince } },
    byChance: { what: 'By chance alone (p)', figure: { format: 'figure', formula: steps.byChance } },
    evidenceWord: {
      what: 'Is its change more than chance?',
      figure: { style: 'workingsText', formula: steps.word },
    },
    moving: {
      what: 'Moving before the start (1)',
      figure: { format: 'whole', formula: 'IF({metricPlace}>0, SUMIF({flags}, 1, {baseline.moving}), 0)' },
    },
    alsoWorse: {
      what: 'Another metric that got worse',
      figure: {
        style: 'workingsText',
        formula:
          'IF(AND({metricPlace}>0, SUM({worse})>0), INDEX({baseline.names}, MATCH(1, {worse}, 0))&"", "")',
      },
    },
  },
);
