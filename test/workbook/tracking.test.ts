import { describe, expect, it } from 'vitest';
import { kits } from '../../core/workbook/kits.ts';
import { exampleStartDate } from '../../core/workbook/model/options.ts';
import type { Scope } from '../../core/workbook/tabs/tracking/running.ts';
import { cellOf, linesOf, typingAt } from '../support/by-key.ts';
import { blank, operationsOf, shortLog } from './books.ts';
import { Book, type Typing } from './ironcalc.ts';
import { rowTypings } from './logs.ts';
import { onDashboard } from './on-dashboard.ts';

const names = ['AIR_MeasuredValue', 'AIR_MeasuredCost', 'AIR_MeasuredROI'] as const;
const figureKeys = ['gross', 'value', 'once', 'plan', 'cost', 'net', 'roi', 'ratio', 'payback'] as const;
const rowCell = (column: string, index: number) => cellOf(`tracking.log.${column}.${index + 1}`);
const sumCell = (key: string, scope: Scope) => cellOf(`tracking.${scope}.${key}`);
const trendWords = onDashboard('trend');

const start = exampleStartDate;
const costTypings = (index: number, line: Readonly<Record<string, number | string>>): Typing[] =>
  Object.entries({ kind: 'Software', howOften: 'Monthly', quantity: 1, ...line }).map(([column, typed]) =>
    typingAt(`costs.lines.${column}.${index + 1}`, typed),
  );

describe('a row of Tracking', () => {
  const flawed = [
    { week: null, hours: 1 },
    { week: 'next Monday', hours: 1 },
    { week: 60, hours: 1 },
    { week: start, hours: 'about 5' },
    { week: start, otherValue: 'much' },
    { week: start, hours: 2, redirected: 1.5 },
    { week: start, hours: 2, redirected: 'half' },
    { week: start, hours: 2 },
    { week: start, otherValue: 5, active: -1 },
    { week: start, spend: 'free' },
    { week: start, reviewHours: 3 },
    { week: start, hours: 8.75 / 24 }, // 8:45
    { week: start, otherValue: 5, upkeepHours: 100 / 60 }, // which may be 16:00 on the next day
  ] as const;
  const words = [
    ...['week', 'week', 'week', 'hours as 8.75', 'other value', 'redirected', 'redirected', 'redirected'],
    ...['active users', 'spend', 'hourly rate', 'hours as 8.75', 'upkeep as 8.75'],
  ];
  const book = new Book(operationsOf({ ...blank, tabs: ['tracking', 'dashboard'] }));
  book.typeAll([...costTypings(0, { price: 80 }), ...flawed.flatMap((row, index) => rowTypings(row, index))]);

  it('says what is missing, and the figures wait for it', () => {
    expect(book.values(flawed.map((_, index) => rowCell('status', index)))).toEqual(
      words.map((word) => `complete: ${word}`),
    );
    const waiting = book.values(figureKeys.map((key) => sumCell(key, 'ofAll')));
    expect(new Set(waiting)).toEqual(new Set(['complete: Tracking line 1, week']));
    expect(book.values(names)).toEqual(names.map(() => '#N/A'));
  });
  it('counts once the assumptions are there that it takes', () => {
    book.typeAll([
      ...flawed.flatMap((_, index) => rowTypings({}, index)),
      ...rowTypings({ week: start, hours: 2, reviewHours: 1 }, 3),
    ]);
    expect(book.value(sumCell('problem', 'ofAll'))).toBe('complete: Tracking line 4, redirected');
    book.typeAll([typingAt('assumptions.redirected', 0.5)]);
    expect(book.value(sumCell('problem', 'ofAll'))).toBe('complete: Tracking line 4, hourly rate');
    book.typeAll([typingAt('assumptions.hourlyRate', 80)]);
    // An hour of review beside a week of the licence, of which no hours are planned.
    expect(book.values([sumCell('gross', 'ofAll'), sumCell('cost', 'ofAll')])).toEqual([
      80,
      expect.closeTo(80 + (80 * 12) / 52, 9),
    ]);
  });
  it('says nothing where only the share of hours, words or nothing was typed', () => {
    book.typeAll([
      ...rowTypings({}, 3),
      ...rowTypings({ week: start, workflow: 'Support', phase: 'Pilot', redirected: 0.5 }, 0),
    ]);
    expect(book.values([rowCell('status', 0), sumCell('rows', 'ofAll')])).toEqual(['', 0]);
  });
});

describe('the cost of incidents', () => {
  it('counts from the first tracked Monday to the last tracked Sunday, whatever day of the week was typed', () => {
    const book = new Book(operationsOf({ ...blank, tabs: kits.pilot, rows: shortLog }));
    const dates = [start - 1, start, start + 27, start + 28]; // four weeks, the second and third untracked
    book.typeAll([
      typingAt('pilot.workflow', 'Support'),
      ...rowTypings({ week: start + 2, workflow: 'Support', otherValue: 0 }, 0),
      ...rowTypings({ week: start + 25, workflow: 'Support', otherValue: 0 }, 1),
      ...dates.flatMap((date, index): Typing[] => [
        typingAt(`risks.incidents.date.${index + 1}`, date),
        typingAt(`risks.incidents.workflow.${index + 1}`, 'Support'),
        typingAt(`risks.incidents.class.${index + 1}`, 'Compliance'),
        typingAt(`risks.incidents.cost.${index + 1}`, 10 ** index),
      ]),
    ]);
    expect(book.values([sumCell('incidents', 'ofAll'), sumCell('incidents', 'ofPilot')])).toEqual([110, 110]);
    book.typeAll(costTypings(0, { price: 0 }));
    expect(book.values([rowCell('costSoFar', 0), rowCell('costSoFar', 1)])).toEqual([10, 110]);
  });
});

describe('a measured cost', () => {
  describe('of weeks in which nothing was paid', () => {
    const book = new Book(operationsOf({ ...blank, tabs: ['tracking', 'dashboard'] }));
    const weeks = (spend: (week: number) => number) =>
      Array.from({ length: 24 }, (_, week) =>
        rowTypings(
          { week: start + 7 * week, workflow: 'Support', hours: 1, redirected: 1, spend: spend(week) },
          week,
        ),
      ).flat();
    book.typeAll([
      typingAt('assumptions.hourlyRate', 75),
      ...[33.33, 17.77, 0.1].flatMap((price, index) =>
        costTypings(index, { workflow: 'Support', quantity: 7, price }),
      ),
    ]);

    it('is none, whatever rounding leaves of the plan', () => {
      book.typeAll(weeks(() => 0));
      const returns = [
        ...linesOf('tracking.points').map((line) => cellOf(`tracking.points.roi.${line}`)),
        ...linesOf('dashboard.trendBlocks').map((line) => onDashboard(`trendBlocks.return.${line}`)),
        ...(['roi', 'ratio'] as const).map((key) => sumCell(key, 'ofAll')),
        'AIR_MeasuredROI',
        onDashboard('costGrowth'),
        trendWords,
      ];
      expect(book.values(returns).filter((value) => typeof value === 'number')).toEqual([]);
      expect(book.value(trendWords)).toBe('no cost');
    });
    it('is nothing to grow from', () => {
      book.typeAll(weeks((week) => (week < 12 ? 0 : 100)));
      expect(book.values([onDashboard('costGrowth'), trendWords])).toEqual([
        '',
        'not known: some weeks cost nothing',
      ]);
    });
  });
  it('is found for a workflow whose name is a number', () => {
    const book = new Book(operationsOf({ ...blank, tabs: kits.pilot, rows: shortLog }));
    book.typeAll([
      typingAt('assumptions.confidence', 1),
      ...costTypings(0, { workflow: 2026, price: 52 }),
      ...costTypings(1, { workflow: 'Support', price: 520 }),
      ...rowTypings({ week: start, otherValue: 100 }, 0),
      typingAt('tracking.log.workflow.1', 2026),
      typingAt('pilot.workflow', 2026),
      typingAt('risks.incidents.date.1', start),
      typingAt('risks.incidents.workflow.1', 2026),
      typingAt('risks.incidents.class.1', 'Compliance'),
      typingAt('risks.incidents.cost.1', 10),
    ]);
    expect(book.values([sumCell('rows', 'ofPilot'), sumCell('value', 'ofPilot')])).toEqual([1, 100]);
    expect(book.value(sumCell('cost', 'ofPilot'))).toBeCloseTo((52 * 12) / 52 + 10, 9);
  });
});
