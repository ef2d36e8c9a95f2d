import { withAddresses } from '../../declare/notation.ts';
import type { TabContext } from '../../declare/tab.ts';
import { fixed } from '../../model/addresses.ts';
import type { Page } from '../../model/page.ts';
import type { Validation } from '../../model/tab.ts';
import { isDay } from '../assumptions/inputs.ts';
import { exampleReadingsSince } from './example.ts';
import { baselineLog, readingsTyped, readReadings } from './log.ts';
import { readingsBefore, readingsSince } from './readings.ts';
import { phases } from './words.ts';

/* The rows above the readings: the Monday of each week and, since the start, in which phase it was. */

const { typed, worked } = baselineLog;
type Week = (typeof readingsTyped.columns)[number];
const weeksBefore = readingsTyped.columns.slice(0, readingsBefore);
const weeksSince = readingsTyped.columns.slice(readingsBefore);

const mondayRow = typed.headerRow - 1;
const phaseRow = typed.headerRow - 2;
const phaseCell = (week: Week) => `${typed.letter(week)}${phaseRow}`;
const phaseCells = `${phaseCell('since1')}:${phaseCell(`since${readingsSince}`)}`;
export const phasesAt = fixed(phaseCells);

/** On Workings, above the readings as they are read: the phases as they are read, and which are none of ours. */
const readPhaseRow = worked.headerRow - 2;
const unknownPhaseRow = worked.headerRow - 1;
const rangeIn = (row: number) =>
  fixed(`${worked.letter('since1')}${row}:${worked.letter(`since${readingsSince}`)}${row}`);
export const phasesRead = rangeIn(readPhaseRow);
export const unknownPhases = rangeIn(unknownPhaseRow);
/** Right of the first, above the readings before: which week each is, as a slope needs them. */
export const numbersOfWeeksBefore = fixed(
  `${worked.letter('before1')}${readPhaseRow}:${worked.letter(`before${readingsBefore}`)}${readPhaseRow}`,
);

export function putWeeks(page: Page, cell: (name: string) => string, isExample: boolean): void {
  const put = (week: Week, days: string) => {
    const text = `IF(${isDay('AIR_StartDate')}, AIR_StartDate${days}, "")`;
    const monday = withAddresses(text, { column: () => '', cell });
    page.put(`${typed.letter(week)}${mondayRow}`, { formula: `=${monday}` }, 'workings', 'date');
  };
  const first = typed.letter('before1');
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

export function putPhasesRead(page: Page, { own }: Pick<TabContext, 'own'>): void {
  page.put(`B${readPhaseRow}`, 'Phase of the week', 'workingsLabel');
  page.put(`B${unknownPhaseRow}`, 'Neither Pilot nor Production (1)', 'workingsLabel');
  for (const [index, week] of weeksBefore.entries())
    page.put(`${readReadings.letter(week)}${readPhaseRow}`, index + 1, 'workings', 'whole');
  for (const week of weeksSince) {
    const read = `${readReadings.letter(week)}${readPhaseRow}`;
    const isKnown = phases.map((phase) => `${read}="${phase}"`).join(',');
    page.put(read, { formula: `=IFERROR(TRIM(${own(fixed(phaseCell(week)))}),"?")` }, 'workingsText');
    page.put(
      `${readReadings.letter(week)}${unknownPhaseRow}`,
      { formula: `=IF(OR(${read}="",${isKnown}),0,1)` },
      'workings',
      'whole',
    );
  }
}

export const phaseChoice: Validation = {
  ranges: [phaseCells],
  rule: { allow: 'list', values: phases },
  message: 'Choose Pilot or Production.',
};
