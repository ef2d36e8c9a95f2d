import { describe, expect, it } from 'vitest';
import type { WeekField } from '../../core/actions/week-fields.ts';
import { serialOf } from '../../core/cells/serial.ts';
import { userSigns } from '../../core/sidebar/functions/user-signs.ts';
import { firstWorkflow, textsFor } from '../../core/sidebar/this-week/first-texts.ts';
import { typedIn, weekIn } from '../../core/sidebar/this-week/typed-field.ts';

const english = userSigns('en-US');
const german = userSigns('de-DE');

describe('A text in a field of the week', () => {
  it.each<[WeekField, string, typeof english, unknown]>([
    ['hours', '8.5', english, 8.5],
    ['hours', '8,5', german, 8.5],
    ['hours', '8:30', english, 8.5],
    ['hours', '8:30', german, 8.5],
    ['hours', '-1:15', english, -1.25],
    ['hours', '−2', english, -2],
    ['hours', '0:45', english, 0.75],
    ['hours', '120:00', english, 120],
    ['hours', '1,200.5', english, 1200.5],
    ['hours', '8,5', english, 'type it as 8.5'],
    ['hours', '8.5', german, 'type it as 8,5'],
    ['hours', '8:75', english, 'no hours'],
    ['hours', 'eight', english, 'no hours'],
    ['hours', '50%', english, 'no hours'],
    ['reviewHours', '1:30', english, 1.5],
    ['redirected', '50%', english, 0.5],
    ['redirected', '50 %', german, 0.5],
    ['redirected', '0.5', english, 0.5],
    ['errors', '8:30', english, 'no number'],
    ['errors', '5%', english, 'no number'],
    ['volume', 'many', english, 'no number'],
    ['week', '2026-01-07', english, serialOf(2026, 1, 7)],
    ['week', '2026-01', english, 'blank'],
    ['note', ' =1+1 ', english, '=1+1'],
    ['note', '  ', english, 'blank'],
    ['team', '007', english, '007'],
    ['hours', ' ', english, 'blank'],
  ])('%s: "%s"', (field, text, signs, expected) => {
    const typed = typedIn(field, text, signs);
    const found =
      typed.is === 'value'
        ? typed.value
        : typed.is === 'blank'
          ? 'blank'
          : typed.fault.is === 'other signs'
            ? `type it as ${typed.fault.typeAs}`
            : typed.fault.is;
    expect(found).toBe(expected);
  });

  it.each([
    ['8:20', 8.33, true],
    ['0.375', 0.38, true],
    ['-0:01', -0.02, true],
    ['8:15', 8.25, false],
    ['8.1', 8.1, false],
  ])('is written with two decimals where it is hours, and that is said: %s', (text, value, isRounded) => {
    expect(typedIn('hours', text, english)).toEqual({ is: 'value', value, isRounded });
  });

  it('is no part of the row where it cannot be read', () => {
    expect(weekIn({ week: '2026-01-05', hours: 'x', active: '3' }, english)).toEqual({
      week: serialOf(2026, 1, 5),
      active: 3,
    });
  });
});

describe('What the form holds at first', () => {
  const today = serialOf(2026, 1, 21);
  const rows = [
    {
      row: 11,
      cells: { week: serialOf(2026, 1, 5), workflow: 'Mail', hours: 1, licensed: 4.5, phase: 'Pilot' },
    },
    {
      row: 12,
      cells: { week: serialOf(2026, 1, 12), workflow: 'mail ', hours: 1, licensed: 6, team: 'North' },
    },
  ];

  it('is the likely week and what the last row of the workflow says', () => {
    expect(textsFor({ rows, startDate: null }, 'Mail', { today, signs: german })).toEqual({
      week: '2026-01-19',
      workflow: 'Mail',
      phase: '',
      team: 'North',
      licensed: '6',
    });
    expect(
      textsFor({ rows: rows.slice(0, 1), startDate: null }, 'Mail', { today, signs: german }),
    ).toMatchObject({
      week: '2026-01-12',
      licensed: '4,5',
      phase: 'Pilot',
    });
  });

  it.each([
    ['that of the last row', ['Offers', 'Mail'], rows, 'Mail'],
    ['the first of Start where that one is not there any more', ['Offers', 'Calls'], rows, 'Offers'],
    ['the first of Start where nothing is tracked', ['Offers', 'Mail'], [], 'Offers'],
    ['none where Start knows none', [], rows, ''],
    ['that of the last row where there is no Start', null, rows, 'mail'],
  ] as const)('the workflow is %s', (_, workflows, of, expected) => {
    expect(firstWorkflow({ rows: of, workflows })).toBe(expected);
  });
});
