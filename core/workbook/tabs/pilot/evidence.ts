import { working } from '../../declare/columns.ts';
import { table, withoutSpare } from '../../declare/table.ts';
import { readMetrics } from '../baseline/log.ts';
import { readingsBefore, readingsSince } from '../baseline/readings.ts';
import { workings } from './workings.ts';

const whole = { ...working, format: 'whole' } as const;

/** Which row of Baseline decides, 1 or 0, in the order of its metrics. */
export const deciding = table(`B${workings.nextRow + 3}`, readMetrics.rows.length, {
  isIt: {
    label: 'This metric',
    ...whole,
    formula: `
      IF(AND(TRIM({workflow})<>"", {@baseline.metrics.decides}="Yes"),
        IF(AND({@baseline.metrics.workflow}=TRIM({workflow}), SUM([header isIt]:[above isIt])=0), 1, 0),
        0)`,
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
  }),
);
