import { figureInput } from '../../declare/columns.ts';
import { withAddresses } from '../../declare/notation.ts';
import { rightOf, series } from '../../declare/series.ts';
import { addressesIn, table } from '../../declare/table.ts';
import { fixed } from '../../model/addresses.ts';
import type { Page } from '../../model/page.ts';
import type { Validation } from '../../model/tab.ts';
import { isDay } from '../assumptions/inputs.ts';
import { exampleReadingsSince } from './example.ts';
import { anyFigure, metrics } from './metrics.ts';
import { phases } from './words.ts';

export const readingsBefore = 8;
export const readingsSince = 52;

/** The weekly readings, oldest first, each row those of the metric to its left. */
export const readings = table(rightOf(metrics), metrics.rows.length, {
  ...series('before', readingsBefore, (week) => ({
    ...figureInput,
    ...anyFigure,
    label: `Before ${readingsBefore + 1 - week}`,
  })),
  ...series('since', readingsSince, (week) => ({ ...figureInput, ...anyFigure, label: `Week ${week}` })),
});
export const weeksBefore = readings.columns.slice(0, readingsBefore);
export const weeksSince = readings.columns.slice(readingsBefore);

/** The rows above the readings: the Monday and, since the start, the phase. */
const mondayRow = readings.headerRow - 1;
export const phaseRow = readings.headerRow - 2;
const phaseCell = (week: (typeof readings.columns)[number]) => `${readings.letter(week)}${phaseRow}`;
const phaseCells = `${phaseCell('since1')}:${phaseCell(`since${readingsSince}`)}`;
export const phasesAt = fixed(phaseCells);

/** What stands above the readings: which week each column is, and in which phase it was. */
export function putWeeks(page: Page, cell: (name: string) => string, isExample: boolean): void {
  const put = (week: (typeof readings.columns)[number], days: string) => {
    const text = `IF(${isDay('AIR_StartDate')}, AIR_StartDate${days}, "")`;
    const monday = withAddresses(text, { column: addressesIn(readings, mondayRow), cell });
    page.put(`${readings.letter(week)}${mondayRow}`, { formula: `=${monday}` }, 'workings', 'date');
  };
  const first = readings.letter('before1');
  page.put(`${first}${phaseRow - 1}`, 'Weekly readings: type one a week, oldest first', 'heading');
  page.put(`${first}${phaseRow}`, 'before the start', 'note');
  for (const [index, week] of weeksBefore.entries())
    put(week, `-{assumptions.daysInWeek}*${readingsBefore - index}`);
  for (const [index, week] of weeksSince.entries()) {
    const isPilot = isExample && exampleReadingsSince.some((each) => each.week === index + 1);
    page.put(phaseCell(week), isPilot ? 'Pilot' : null, 'inputText');
    put(week, `+{assumptions.daysInWeek}*${index}`);
  }
}

export const phaseChoice: Validation = {
  ranges: [phaseCells],
  rule: { allow: 'list', values: phases },
  message: 'Choose Pilot or Production.',
};
