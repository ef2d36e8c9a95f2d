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

/** The last reading up to each week, their mean before the first: a neighbour, whatever weeks are missing between. */
const filled = (side: 'before' | 'since', week: number, label: string) => ({
  ...working,
  label,
  formula: `
    IF(ISNUMBER([@${side}${week}]),
      [@${side}${week}],
      ${week === 1 ? `N([@${side}])` : `[@${side}Filled${week - 1}]`})`,
});
export const filledColumns = {
  ...series('beforeFilled', readingsBefore, (week) =>
    filled('before', week, `Filled by ${readingsBefore + 1 - week}`),
  ),
  ...series('sinceFilled', readingsSince, (week) => filled('since', week, `Filled ${week}`)),
};

/** How far each reading is from the one before it, whatever weeks are missing between them: what the usual limits need. */
export const limitColumns = series('moved', 7, (week) => ({
  ...working,
  label: `Moving range ${readingsBefore - week}`,
  formula: `
    IF(AND(ISNUMBER([@before${week + 1}]), COUNT([@before1]${week === 1 ? '' : `:[@before${week}]`})>0),
      ABS([@before${week + 1}]-[@beforeFilled${week}]),
      "")`,
}));
