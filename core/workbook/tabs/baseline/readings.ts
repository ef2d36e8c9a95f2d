import { figureInput, working } from '../../declare/columns.ts';
import { series } from '../../declare/series.ts';
import { anyFigure } from './metrics.ts';

export const readingsBefore = 8;
export const readingsSince = 52;

const reading = { reads: 'number', width: 85, ...figureInput, ...anyFigure } as const;

/** The weekly readings of a metric, oldest first. */
export const readingColumns = {
  ...series('before', readingsBefore, (week) => ({
    ...reading,
    label: `Before ${readingsBefore + 1 - week}`,
  })),
  ...series('since', readingsSince, (week) => ({ ...reading, label: `Week ${week}` })),
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
