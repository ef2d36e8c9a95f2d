import { working } from '../../declare/columns.ts';
import { rightOf, series } from '../../declare/series.ts';
import { table } from '../../declare/table.ts';
import { metrics } from './metrics.ts';
import { readings, readingsBefore } from './readings.ts';

const reading = (week: number) => `{@readings.before${week}}`;

/**
 * Workings of the limits: the last reading filled up to each week, and how far each reading is from the one before it,
 * whatever weeks are missing between them.
 */
export const limits = table(rightOf(readings, 1), metrics.rows.length, {
  ...series('filled', readingsBefore, (week) => ({
    ...working,
    label: `Filled by ${readingsBefore + 1 - week}`,
    formula: `IF(ISNUMBER(${reading(week)}), ${reading(week)}, ${week === 1 ? '""' : `[@filled${week - 1}]`})`,
  })),
  ...series('moved', readingsBefore - 1, (week) => ({
    ...working,
    label: `Moving range ${readingsBefore - week}`,
    formula: `
      IF(AND(ISNUMBER(${reading(week + 1)}), ISNUMBER([@filled${week}])),
        ABS(${reading(week + 1)}-[@filled${week}]),
        "")`,
  })),
});
