import { describe, expect, it } from 'vitest';
import { lastOf, likelyWeek, missedWeeks } from '../../core/actions/missed-weeks.ts';
import { mondayOf, type TrackedRow } from '../../core/actions/tracked-rows.ts';
import { type KnownWeeks, weekFaults, weekNotes } from '../../core/actions/week-faults.ts';
import { kindOf, type TypedWeek, weekFields } from '../../core/actions/week-fields.ts';
import { serialOf } from '../../core/cells/serial.ts';
import { isInput } from '../../core/workbook/model/look.ts';
import { trackingLog } from '../../core/workbook/tabs/tracking/log.ts';

const start = serialOf(2026, 1, 7); // a Wednesday
const first = serialOf(2026, 1, 5);
const today = serialOf(2026, 3, 4); // a Wednesday
const rowOf = (row: number, cells: TrackedRow['cells']): TrackedRow => ({ row, cells });
const rows = [
  rowOf(11, { week: first, workflow: 'Mail', hours: 4 }),
  rowOf(12, { week: first + 7, workflow: 'Mail', team: 'North', hours: 4, licensed: 9, phase: 'Pilot' }),
  rowOf(13, { week: first + 14, workflow: 'Mail' }),
  rowOf(14, { week: first + 8, workflow: 'Offers', hours: 1, licensed: 3 }),
];
const known: KnownWeeks = { rows, workflows: ['Mail', 'Offers'], startDate: start, asOf: null, today };
const good: TypedWeek = { week: first + 21, workflow: 'Mail', hours: 2 };
const faultsOf = (typed: TypedWeek, more: Partial<KnownWeeks> = {}) =>
  Object.fromEntries(
    [...weekFaults(typed, { ...known, ...more })].map(([field, fault]) => [field, fault.is]),
  );

describe('The fields of a week', () => {
  it('are all the columns that people type into', () => {
    const { declared, columns } = trackingLog.typed;
    const typed = columns.filter((name) => {
      const column = declared[name];
      return 'style' in column && isInput(column.style);
    });
    expect([...weekFields].sort()).toEqual([...typed].sort());
  });

  it('take what the tab declares', () => {
    expect(kindOf('hours')).toEqual({ is: 'figure', unit: 'hours', from: undefined, to: undefined });
    expect(kindOf('reworkHours')).toEqual({ is: 'figure', unit: 'hours', from: 0, to: undefined });
    expect(kindOf('redirected')).toEqual({ is: 'figure', unit: 'share', from: 0, to: 1 });
    expect(kindOf('compliance')).toEqual({ is: 'figure', unit: 'count', from: 0, to: undefined });
    expect(kindOf('spend')).toEqual({ is: 'figure', unit: 'money', from: 0, to: undefined });
    expect(kindOf('covers')).toEqual({ is: 'choice', of: ['Week', 'Month', 'Year'] });
  });
});

describe('What cannot be written', () => {
  it.each<[string, TypedWeek, object]>([
    ['nothing: it can', good, {}],
    ['hours below 0: they can', { ...good, hours: -3 }, {}],
    ['no week', { workflow: 'Mail', hours: 2 }, { week: 'blank' }],
    ['no figure', { week: first + 21, workflow: 'Mail' }, { hours: 'nothing typed' }],
    ['nothing but the licences', { week: first + 21, licensed: 9 }, { hours: 'nothing typed' }],
    ['rework below 0', { ...good, reworkHours: -1 }, { reworkHours: 'below' }],
    ['a share above all', { ...good, redirected: 50 }, { redirected: 'above' }],
    ['half an incident', { ...good, wrongOutput: 0.5 }, { wrongOutput: 'not whole' }],
    ['an unknown phase', { ...good, phase: 'Trial' }, { phase: 'no choice' }],
    ['more active than licensed', { ...good, active: 10, licensed: 9 }, { active: 'more than licensed' }],
    ['as many as licensed: it can', { ...good, active: 9, licensed: 9 }, {}],
    ['the week before the start', { ...good, week: first - 1 }, { week: 'before start' }],
    ['the week of the start, days before it', { ...good, workflow: 'Offers', week: first }, {}],
    ['next week', { ...good, week: mondayOf(today) + 7 }, { week: 'not begun' }],
    ['this week: it can', { ...good, week: mondayOf(today) }, {}],
    ['a workflow that Start has not', { ...good, workflow: 'Post' }, { workflow: 'unknown workflow' }],
    ['a week twice', { ...good, week: first + 3 }, { week: 'twice' }],
    ['a week twice in other capitals', { ...good, workflow: ' mail', week: first }, { week: 'twice' }],
    ['a week of a second team: it can', { ...good, week: first + 7, team: 'South' }, {}],
    ['a week twice for a team', { ...good, week: first + 7, team: 'north ' }, { week: 'twice' }],
    ['a week whose row says nothing yet: it can', { ...good, week: first + 14 }, {}],
    ['a week that has its days in rows', { ...good, workflow: 'Offers', week: first + 7 }, { week: 'twice' }],
  ])('%s', (_, typed, faults) => {
    expect(faultsOf(typed)).toEqual(faults);
  });

  it('is a week long after the start, but any where no start is known', () => {
    const late = { ...good, week: mondayOf(start + 3000) };
    expect(faultsOf(late, { today: start + 4000 })).toEqual({ week: 'too late' });
    expect(faultsOf(late, { today: start + 4000, startDate: null })).toEqual({});
    expect(faultsOf({ ...good, workflow: 'Post' }, { workflows: null })).toEqual({});
  });
});

describe('What a row that can be written is told', () => {
  const priced = { ...known, hourlyRate: 75, redirected: 1 };
  it.each([
    ['nothing', good, priced, []],
    ['which Monday it gets', { ...good, week: first + 23 }, priced, ['monday']],
    [
      'that the workbook is read as of an earlier day',
      good,
      { ...priced, asOf: first + 20 },
      ['after as-of'],
    ],
    ['that it brings nothing', { week: first + 21, volume: 3 }, priced, ['no value']],
    ['that a share is missing', good, { ...priced, redirected: null }, ['redirected missing']],
    [
      'nothing of a share that it has itself',
      { ...good, redirected: 1 },
      { ...priced, redirected: null },
      [],
    ],
    ['that the rate is missing', good, { ...priced, hourlyRate: null }, ['hourly rate missing']],
  ] as const)('%s', (_, typed, of, notes) => {
    expect(weekNotes(typed, of)).toEqual(notes);
  });
});

describe('Missed weeks', () => {
  const of = (workflow: string, startDate: number | null = start) => ({ workflow, today, startDate });
  const back = (weeks: number) => mondayOf(today) - 7 * weeks;

  it('are those without a row of the workflow, from its first tracked one to the last that has ended', () => {
    expect(missedWeeks(rows, of('mail'))).toEqual([6, 5, 4, 3, 2, 1].map(back));
    expect(missedWeeks(rows, of('Offers'))).toEqual([6, 5, 4, 3, 2, 1].map(back));
    expect(missedWeeks(rows, of('Post'))).toEqual([]);
  });

  it('none lies before the start', () => {
    expect(missedWeeks(rows, of('Mail', back(2)))).toEqual([2, 1].map(back));
  });

  it.each([
    ['the last that has ended', [], back(1)],
    ['else this one', [1], back(0)],
    ['else the last missed one', [1, 0, 3], back(2)],
    ['else none', [1, 0], null],
  ] as const)('the likely week is %s', (_, tracked, expected) => {
    const own = tracked.map((weeks, index) => rowOf(20 + index, { week: back(weeks), hours: 1 }));
    expect(likelyWeek(own, of(''))).toBe(expected);
  });

  it('a workflow has what its last row says', () => {
    expect(lastOf(rows.slice(0, 2), 'Mail')).toEqual({ phase: 'Pilot', team: 'North', licensed: 9 });
    expect(lastOf(rows, 'Offers')).toEqual({ licensed: 3 });
    expect(lastOf(rows, 'Post')).toEqual({});
  });
});
