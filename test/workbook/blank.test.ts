import { describe, expect, it } from 'vitest';
import { tabIds } from '../../core/workbook/kits.ts';

import { resultNames } from '../../core/workbook/model/names.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { blank, example, operationsOf, today } from './books.ts';
import { Book, type Typing } from './ironcalc.ts';
import { recalculated, withLibreOffice } from './libreoffice.ts';
import { dashboardAt } from './on-dashboard.ts';
import { isFigure, visibleErrors } from './visible-errors.ts';

/** Inputs that a person may type in any order, some of them wrong at first. */
const typings: readonly Typing[] = [
  ['Assumptions', 'C7', 'about 80'],
  ['Assumptions', 'C7', 75],
  ['Assumptions', 'C10', 1],
  ['Assumptions', 'C14', 100],
  ['Assumptions', 'C14', 36],
  ['Assumptions', 'C12', 8],
  ['Costs', 'F6', 1],
  ['Costs', 'G6', 80],
  ['Costs', 'F7', 'twenty'],
  ['Costs', 'F7', 20],
  ['Costs', 'F9', 2],
  ['Costs', 'K9', 0.02],
  ['Costs', 'F14', 3],
  ['Costs', 'G14', 900],
  ['Value', 'E6', 8],
  ['Value', 'D7', 'Revenue uplift'],
  ['Value', 'E7', 2],
  ['Value', 'G7', 3000],
  ['Value', 'H7', 4],
  ['Baseline', 'C8', 'Handling time'],
  ['Baseline', 'V8', 6],
  ['Baseline', 'W8', 5],
  ['Baseline', 'AD8', 4],
  ['Baseline', 'F8', 4],
  ['Scorecard', 'C6', 'Proposals'],
  ['Scorecard', 'G6', 5],
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
    expect(untouched.shown('Dashboard', dashboardAt('sentence'))).toBe(
      'Forecast: not possible yet; fill in: hourly rate.',
    );
    expect(untouched.shown('Dashboard', dashboardAt('forgottenCosts'))).toBe(
      'Not in the costs yet: setup, training, upkeep. Type 0 where there is none.',
    );
    expect(untouched.shown('Dashboard', dashboardAt('cards.payback.figure'))).toBe('fill in: hourly rate');
    expect(untouched.shown('Costs', 'C27')).toBe('fill in: a cost line');
    expect(untouched.shown('Value', 'C27')).toBe('fill in: a value line');
  });
  it('gives every figure as #N/A, which no comparison takes for a number', () => {
    for (const name of ['AIR_ROI', 'AIR_TotalCost', 'AIR_GrossValue', 'AIR_PaybackWeeks', 'AIR_NPV'])
      expect(untouched.value(name), name).toBe('#N/A');
    expect(untouched.value('AIR_Verdict')).toBe('Forecast: nothing measured yet');
  });
  it.each([1, 2])('shows no error while inputs are typed one by one (order %i)', (seed) => {
    const book = new Book(operationsOf(blank));
    for (const [sheet, at, content] of shuffled(seed)) {
      book.type(sheet, at, content);
      expect(visibleErrors(book), `${sheet}!${at} = ${JSON.stringify(content)}`).toEqual([]);
    }
  });
  it.each(tabIds)('shows no error where %s is asked for alone, blank or with the example', (tab) => {
    for (const options of [blank, example])
      expect(visibleErrors(new Book(operationsOf({ ...options, tabs: [tab] })))).toEqual([]);
  });
  it('names the line and the input that a total waits for', () => {
    const book = new Book(operationsOf(blank));
    book.type('Costs', 'F8', 10);
    expect(book.shown('Costs', 'C27')).toBe('complete: Costs line 3, price');
    expect(book.value('AIR_TotalCost')).toBe('#N/A');
    book.type('Assumptions', 'C7', 75);
    expect(book.value('AIR_TotalCost')).toBe(750);
    book.type('Value', 'D8', 'Capacity');
    book.type('Value', 'E8', 1);
    expect(book.shown('Value', 'C27')).toBe('complete: Value line 3, rate');
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
          [...operations, { do: 'write', sheet: 'Scorecard', at: 'Z100', cells: compared }],
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
          expect(cell('Scorecard', `Z${100 + index}`), name).toBe('#N/A');
      });
    });
  });
});
