import { lastOf, likelyWeek } from '../../actions/missed-weeks.ts';
import type { WeekBook } from '../../actions/open-weeks.ts';
import { sameWord } from '../../actions/tracked-rows.ts';
import { isoDay } from '../../cells/serial.ts';
import type { UserSigns } from '../../cells/typed-figure.ts';
import { typedAs, type WeekTexts } from './typed-field.ts';

interface Wanted {
  readonly today: number;
  readonly signs: Pick<UserSigns, 'decimal'>;
}

/** The workflow of the last row, where it is one still; else the first that Start knows. */
export function firstWorkflow({ rows, workflows }: Pick<WeekBook, 'rows' | 'workflows'>): string {
  const last = String(rows.at(-1)?.cells.workflow ?? '').trim();
  if (workflows === null) return last;
  return workflows.find((each) => sameWord(each) === sameWord(last)) ?? workflows[0] ?? '';
}

/** What the form holds for a workflow before anybody types: the likely week, and what its last row says. */
export function textsFor(
  { rows, startDate }: Pick<WeekBook, 'rows' | 'startDate'>,
  workflow: string,
  { today, signs }: Wanted,
): WeekTexts {
  const week = likelyWeek(rows, { workflow, today, startDate });
  const last = lastOf(rows, workflow);
  return {
    workflow,
    week: week === null ? '' : isoDay(week),
    phase: String(last.phase ?? ''),
    team: String(last.team ?? ''),
    licensed: last.licensed === undefined ? '' : typedAs(last.licensed, signs),
  };
}
