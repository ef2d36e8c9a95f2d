import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumedRedirected, type FirstAnswers } from '../../core/workbook/first-use/answers.ts';
import { contentsOf } from '../../core/workbook/first-use/contents.ts';
import { firstFigures } from '../../core/workbook/first-use/figures.ts';
import { kits } from '../../core/workbook/kits.ts';
import { placeIn } from '../support/by-key.ts';
import { drawn } from '../support/draws.ts';
import { blank, operationsOf } from './books.ts';
import { Book, type Typing } from './ironcalc.ts';
import { onDashboard } from './on-dashboard.ts';

const options = { ...blank, tabs: kits['first-check'] };
const answered: FirstAnswers = {
  costAMonth: 80,
  setupHours: 20,
  trainingHours: 10,
  hoursSavedAWeek: 8,
  hourWorth: { from: 'rate', hourlyRate: 75 },
};
const amount = fc.integer({ min: 0, max: 5000 }).map((cents) => cents / 10);
const answers: fc.Arbitrary<FirstAnswers> = fc.record({
  costAMonth: amount,
  setupHours: amount,
  trainingHours: amount,
  hoursSavedAWeek: amount,
  hourWorth: fc.oneof(
    fc.record({ from: fc.constant('rate' as const), hourlyRate: amount }),
    fc.record({ from: fc.constant('pay' as const), yearlyPay: fc.integer({ min: 0, max: 200_000 }) }),
    fc.record({
      from: fc.constant('revenue' as const),
      yearlyRevenue: fc.integer({ min: 0, max: 900_000 }),
      ownerHours: fc.integer({ min: 1, max: 3000 }),
    }),
  ),
});

describe('The five answers of the first use', () => {
  it('give the figures that the workbook made of them shows', () => {
    const book = new Book(operationsOf(options));
    const keys = new Set<string>();
    for (const each of drawn(answers, 12, 1000)) {
      const contents = contentsOf(each);
      const blanked = [...keys].filter((key) => !(key in contents));
      book.typeAll([
        ...blanked.map((key): Typing => [...placeIn(key), '']),
        ...Object.entries(contents).map(([key, content]): Typing => [...placeIn(key), content]),
      ]);
      for (const key of Object.keys(contents)) keys.add(key);
      const { totalCost, value, roi, paybackWeeks } = firstFigures(each);
      const names = ['AIR_TotalCost', 'AIR_Value', 'AIR_ROI', 'AIR_PaybackWeeks'];
      const wanted = [totalCost, value, roi ?? '#N/A', paybackWeeks ?? '#N/A'];
      book.values(names).forEach((shown, index) => {
        const figure = wanted[index];
        const about = `${names[index]} of ${JSON.stringify(each)}`;
        if (typeof figure === 'number') expect(shown, about).toBeCloseTo(figure, 6);
        else expect(shown, about).toBe(figure);
      });
    }
  });

  it('stand in the workbook as if they had been typed, and the page says what is still missing', () => {
    const typed = new Book(operationsOf(options));
    typed.typeAll(Object.entries(contentsOf(answered)).map(([key, content]) => [...placeIn(key), content]));
    const made = new Book(operationsOf({ ...options, answers: contentsOf(answered) }));
    for (const [sheet, cells] of made.written)
      for (const at of cells) expect(made.shown(sheet, at), `${sheet}!${at}`).toBe(typed.shown(sheet, at));
    expect(made.value(onDashboard('costsState'))).toMatch(/upkeep/i);
    expect(made.shown(...placeIn('assumptions.redirected.source'))).toBe(assumedRedirected.source);
  });
});
