import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../core/cells/months.ts';
import { serialOf } from '../../core/cells/serial.ts';
import { exampleStartDate } from '../../core/workbook/model/options.ts';
import { dueReviews } from '../../core/workbook/tabs/pilot/reviews.ts';
import { cellOf, linesOf, typingAt } from '../support/by-key.ts';
import { drawn } from '../support/draws.ts';
import { blank, operationsOf, shortLog } from './books.ts';
import { Book, type Typing } from './ironcalc.ts';

interface Review {
  readonly date: number | string | null;
  readonly kind: 'Weekly' | 'Monthly' | 'Quarterly' | 'Yearly' | null;
}
interface Reviews {
  readonly log: readonly Review[];
  readonly planStart: number | null;
  readonly pilotStart: number | null;
  readonly asOf: number;
}

const mostReviews = linesOf('pilot.reviews').length;
/** Days of every part of a month, its last ones often. */
const day = fc.oneof(
  fc.integer({ min: exampleStartDate - 60, max: exampleStartDate + 400 }),
  fc.constantFrom(
    serialOf(2026, 1, 31),
    serialOf(2026, 11, 30),
    serialOf(2027, 11, 30),
    serialOf(2028, 1, 30),
    serialOf(2028, 2, 29),
  ),
);
const drawnReviews: fc.Arbitrary<Reviews> = fc.record({
  log: fc.array(
    fc.record({
      date: fc.oneof(
        { weight: 24, arbitrary: day },
        { weight: 1, arbitrary: fc.constantFrom('soon', null, -5, 1e12) },
      ),
      kind: fc.oneof(
        { weight: 24, arbitrary: fc.constantFrom('Weekly', 'Weekly', 'Monthly', 'Quarterly') },
        { weight: 1, arbitrary: fc.constantFrom('Yearly', null) },
      ),
    }),
    { maxLength: 8 },
  ),
  planStart: fc.option(day, { nil: null, freq: 6 }),
  pilotStart: fc.option(day, { nil: null, freq: 2 }),
  asOf: day,
});

const typingsOf = ({ log, planStart, pilotStart, asOf }: Reviews): Typing[] => [
  typingAt('assumptions.startDate', planStart ?? ''),
  typingAt('assumptions.asOf', asOf),
  typingAt('pilot.start', pilotStart ?? ''),
  ...linesOf('pilot.reviews').flatMap((line): Typing[] => [
    typingAt(`pilot.reviews.date.${line}`, log[line - 1]?.date ?? ''),
    typingAt(`pilot.reviews.kind.${line}`, log[line - 1]?.kind ?? ''),
  ]),
];

const after = {
  weekly: (date: number) => date + 7,
  monthly: (date: number) => addMonths(date, 1),
  quarterly: (date: number) => addMonths(date, 3),
};
const isDay = (date: Review['date']) => typeof date === 'number' && date >= 61 && date < 1e6;
const isKnown = (kind: Review['kind']) => kind !== null && kind !== 'Yearly';
/** A review of which something is missing or cannot be read; a row without any is blank. */
const isIncomplete = ({ date, kind }: Review) =>
  (date !== null || kind !== null) && !(isDay(date) && isKnown(kind));
const words = { weekly: 'Weekly', monthly: 'Monthly', quarterly: 'Quarterly' };

describe('the next reviews', () => {
  const book = new Book(operationsOf({ ...blank, tabs: ['pilot'], rows: shortLog }));
  const rows = dueReviews.keys.flatMap((key) =>
    ['last', 'next', 'state'].map((column) => cellOf(`pilot.due.${key}.${column}`)),
  );
  book.values(rows);
  const foundOf = (given: Reviews) => {
    book.typeAll(typingsOf(given));
    return book.values(rows);
  };
  const expectedOf = ({ log, planStart, pilotStart, asOf }: Reviews) =>
    dueReviews.keys.flatMap((key): (number | string)[] => {
      const dates = log.flatMap(({ date, kind }) =>
        kind === words[key] && isDay(date) ? [Number(date)] : [],
      );
      const last = dates.length === 0 ? null : Math.max(...dates);
      if (log.some(isIncomplete)) return [last ?? 'none yet', 'complete the log', 'not known'];
      const from = last ?? pilotStart ?? planStart;
      if (from === null) return ['none yet', 'fill in: start', 'not known'];
      const next = after[key](from);
      const state = next < asOf ? 'overdue' : next <= asOf + 7 ? 'due within a week' : 'later';
      return [last ?? 'none yet', next, state];
    });

  it('come a week, a month and three months after the last of their kind, or after the start', () => {
    for (const given of drawn(drawnReviews, 12, 150))
      expect(foundOf(given), JSON.stringify(given)).toEqual(expectedOf(given));
  });
  it('count months as EDATE does, from the last day of a month too', () => {
    const [, , , , monthly, , , quarterly] = foundOf({
      log: [
        { date: serialOf(2026, 1, 31), kind: 'Monthly' },
        { date: serialOf(2026, 11, 30), kind: 'Quarterly' },
      ],
      planStart: exampleStartDate,
      pilotStart: null,
      asOf: exampleStartDate,
    });
    expect([monthly, quarterly]).toEqual([serialOf(2026, 2, 28), serialOf(2027, 2, 28)]);
  });
  it('are not told while a review cannot be read, and name it', () => {
    const planned = { planStart: exampleStartDate, pilotStart: null, asOf: exampleStartDate };
    const log: Review[] = [
      { date: exampleStartDate, kind: 'Weekly' },
      { date: 'soon', kind: 'Weekly' },
    ];
    expect(foundOf({ ...planned, log })[1]).toBe('complete the log');
    expect(book.value(cellOf('pilot.reviews.status.2'))).toBe('complete: date');
    expect(book.value(cellOf('pilot.due.weekly.note'))).toBe('complete: Pilot line 2, date');
  });
  it('take the last one by its date, wherever it stands in the log', () => {
    const log = Array.from(
      { length: mostReviews },
      (_, index): Review => ({
        date: exampleStartDate + ((index * 7) % mostReviews),
        kind: 'Weekly',
      }),
    );
    const [last] = foundOf({ log, planStart: exampleStartDate, pilotStart: null, asOf: exampleStartDate });
    expect(last).toBe(exampleStartDate + mostReviews - 1);
  });
});
