import { describe, expect, it } from 'vitest';
import { tabIds } from '../../core/workbook/kits.ts';
import { resultNames } from '../../core/workbook/model/names.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { placeIn, typingAt } from '../support/by-key.ts';
import { someOf } from '../support/some-of.ts';
import { blank, example, operationsOf, today } from './books.ts';
import { Book, type Typing } from './ironcalc.ts';
import { recalculated, withLibreOffice } from './libreoffice.ts';
import { isFigure, visibleErrors } from './visible-errors.ts';

/** Inputs that a person may type in any order, some of them wrong at first. */
const typings: readonly Typing[] = [
  typingAt('assumptions.hourlyRate', 'about 80'),
  typingAt('assumptions.hourlyRate', 75),
  typingAt('assumptions.redirected', 1),
  typingAt('assumptions.months', 100),
  typingAt('assumptions.months', 36),
  typingAt('assumptions.rampWeeks', 8),
  typingAt('costs.lines.quantity.1', 1),
  typingAt('costs.lines.price.1', 80),
  typingAt('costs.lines.quantity.2', 'twenty'),
  typingAt('costs.lines.quantity.2', 20),
  typingAt('costs.lines.quantity.4', 2),
  typingAt('costs.lines.growth.4', 0.02),
  typingAt('costs.lines.quantity.9', 3),
  typingAt('costs.lines.price.9', 900),
  typingAt('value.lines.quantity.1', 8),
  typingAt('value.lines.kind.2', 'Revenue uplift'),
  typingAt('value.lines.quantity.2', 2),
  typingAt('value.lines.rate.2', 3000),
  typingAt('value.lines.periods.2', 4),
  typingAt('baseline.metrics.metric.1', 'Handling time'),
  typingAt('baseline.readings.before6.1', 6),
  typingAt('baseline.readings.before7.1', 5),
  typingAt('baseline.readings.since6.1', 4),
  typingAt('baseline.metrics.target.1', 4),
  typingAt('scorecard.candidates.workflow.1', 'Proposals'),
  typingAt('scorecard.candidates.impact.1', 5),
];

/** The same shuffle for the same seed. */
function shuffled(seed: number): Typing[] {
  const list = [...typings];
  let state = seed;
  for (let last = list.length - 1; last > 0; last--) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const other = state % (last + 1);
    const [a, b] = [list[last], list[other]];
    if (a !== undefined && b !== undefined) [list[last], list[other]] = [b, a];
  }
  return list;
}

/** Names of figures; AIR_Verdict alone is a text. */
const resultFigures = Object.keys(resultNames).filter((name) => name !== 'AIR_Verdict');

describe('the blank kit', () => {
  const untouched = new Book(operationsOf(blank));

  it('shows no error where people look', () => {
    expect(visibleErrors(untouched)).toEqual([]);
  });
  it('says in words what is missing', () => {
    expect(untouched.shown(...placeIn('dashboard.sentence'))).toBe(
      'Forecast: not possible yet; fill in: hourly rate.',
    );
    expect(untouched.shown(...placeIn('dashboard.forgottenCosts'))).toBe(
      'Not in the costs yet: setup, training, upkeep. Type 0 where there is none.',
    );
    expect(untouched.shown(...placeIn('dashboard.cards.payback.figure'))).toBe('fill in: hourly rate');
    expect(untouched.shown(...placeIn('costs.totalReason'))).toBe('fill in: a cost line');
    expect(untouched.shown(...placeIn('value.totalReason'))).toBe('fill in: a value line');
  });
  it('gives every figure as #N/A, which no comparison takes for a number', () => {
    for (const name of ['AIR_ROI', 'AIR_TotalCost', 'AIR_GrossValue', 'AIR_PaybackWeeks', 'AIR_NPV'])
      expect(untouched.value(name), name).toBe('#N/A');
    expect(untouched.value('AIR_Verdict')).toBe('Forecast: nothing measured yet');
  });
  someOf(2, [1, 2])('shows no error while inputs are typed one by one (order %i)', (seed) => {
    const book = new Book(operationsOf(blank));
    for (const [sheet, at, content] of shuffled(seed)) {
      book.type(sheet, at, content);
      expect(visibleErrors(book), `${sheet}!${at} = ${JSON.stringify(content)}`).toEqual([]);
    }
  });
  someOf(3, tabIds)('shows no error where %s is asked for alone, blank or with the example', (tab) => {
    for (const options of [blank, example])
      expect(visibleErrors(new Book(operationsOf({ ...options, tabs: [tab] })))).toEqual([]);
  });
  it('names the line and the input that a total waits for', () => {
    const book = new Book(operationsOf(blank));
    book.type(...typingAt('costs.lines.quantity.3', 10));
    expect(book.shown(...placeIn('costs.totalReason'))).toBe('complete: Costs line 3, price');
    expect(book.value('AIR_TotalCost')).toBe('#N/A');
    book.type(...typingAt('assumptions.hourlyRate', 75));
    expect(book.value('AIR_TotalCost')).toBe(750);
    book.type(...typingAt('value.lines.kind.3', 'Capacity'));
    book.type(...typingAt('value.lines.quantity.3', 1));
    expect(book.shown(...placeIn('value.totalReason'))).toBe('complete: Value line 3, rate');
  });

  it.each(resultFigures)(
    'answers a comparison with %s by #N/A while its figure is missing, never by a verdict',
    (name) => {
      const comparisons = [
        `(${name}>1)`,
        `(${name}<1)`,
        `(${name}=0)`,
        `IF(${name}>=0,"it pays","it does not")`,
      ];
      expect(untouched.values(comparisons)).toEqual(comparisons.map(() => '#N/A'));
    },
  );
  it('does so in the example where nothing is agreed or measured', () => {
    const book = new Book(operationsOf(example));
    for (const name of ['AIR_AgreedROI', 'AIR_MeasuredROI', 'AIR_MeasuredValue', 'AIR_MeasuredCost'])
      expect(book.value(`(${name}>0)`), name).toBe('#N/A');
  });

  withLibreOffice(2, () => {
    describe('in LibreOffice', async () => {
      const operations = operationsOf(blank);
      const compared = resultFigures.map((name) => [{ formula: `=IF(${name}>1,"it pays","it does not")` }]);
      const cell = recalculated(
        await writeWorkbookFile(
          [
            ...operations,
            { do: 'addSheet', sheet: 'Compared', rows: compared.length, columns: 1 },
            { do: 'write', sheet: 'Compared', at: 'A1', cells: compared },
          ],
          today,
        ),
      );
      it('shows no error either', () => {
        const errors = [...untouched.written].flatMap(([sheet, cells]) =>
          cells
            .map((at) => `${sheet}!${at} ${cell(sheet, at)}`)
            .filter((shown) => /^\S+ (#|Err:)/.test(shown))
            .filter((shown) => !isFigure(shown)),
        );
        expect(errors).toEqual([]);
      });
      it('answers comparisons by #N/A as well', () => {
        for (const [index, name] of resultFigures.entries())
          expect(cell('Compared', `A${1 + index}`), name).toBe('#N/A');
      });
    });
  });
});
