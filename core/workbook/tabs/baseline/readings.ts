import { figureInput, working } from '../../declare/columns.ts';
import { series } from '../../declare/series.ts';
import { anyFigure } from './metrics.ts';
import { readingsBefore, readingsSince } from './readings-count.ts';

export { readingsBefore, readingsSince };

const reading = { reads: 'number', width: 85, ...figureInput, ...anyFigure } as const;

/** The weekly readings of a metric, oldest first. */
export const readingColumns = {
  ...series('before', readingsBefore, (week) => ({
    ...reading,
    label: `Before ${readingsBefore + 1 - week}`,
  })),
  ...series('since', readingsSince, (week) => ({ ...reading, label: `Week ${week}` })),
};

/** How far each reading is from their mean, the last one again in weeks without: its neighbour, whatever weeks are missing. */
const offFrom = (side: 'before' | 'since', count: number) => (week: number) => ({
  ...working,
  label: side === 'before' ? `Off the mean ${count + 1 - week} before` : `Off the mean, week ${week}`,
  formula: `
    IF(AND(ISNUMBER([@${side}${week}]), ISNUMBER([@${side}])),
      [@${side}${week}]-[@${side}],
      ${week === 1 ? '0' : `[@${side}Off${week - 1}]`})`,
});
export const offColumns = {
  ...series('beforeOff', readingsBefore, offFrom('before', readingsBefore)),
  ...series('sinceOff', readingsSince, offFrom('since', readingsSince)),
};

/**
 * Workings of the usual limits: the last reading filled up to each week, and how far each reading is from the one before it,
 * whatever weeks are missing between them.
 */
export const limitColumns = {
  ...series('filled', readingsBefore, (week) => ({
    ...working,
    label: `Filled by ${readingsBefore + 1 - week}`,
    formula: `IF(ISNUMBER([@before${week}]), [@before${week}], ${week === 1 ? '""' : `[@filled${week - 1}]`})`,
  })),
  ...series('moved', 7, (week) => ({
    ...working,
    label: `Moving range ${readingsBefore - week}`,
    formula: `
      IF(AND(ISNUMBER([@before${week + 1}]), ISNUMBER([@filled${week}])),
        ABS([@before${week + 1}]-[@filled${week}]),
        "")`,
  })),
};
