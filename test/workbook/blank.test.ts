import { describe, expect, it } from 'vitest';
import { columnNumber } from '../../core/cells/address.ts';
import type { CellContent } from '../../core/sheet-port/operations.ts';
import { tabIds } from '../../core/workbook/model.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { blank, operationsOf } from './books.ts';
import { Book, errorsIn } from './ironcalc.ts';
import { recalculated, withLibreOffice } from './libreoffice.ts';

/** The Figures block and the charts' data stand right of the Dashboard's printed page. */
const isFigure = (error: string): boolean => {
  const match = /^Dashboard!([A-Z]+)\d+ #N\/A$/.exec(error);
  return match?.[1] !== undefined && columnNumber(match[1]) >= columnNumber('I');
};
const visibleErrors = (book: Book) => errorsIn(book).filter((error) => !isFigure(error));

type Typing = readonly [sheet: string, at: string, content: Exclude<CellContent, null>];

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

describe('the blank kit', () => {
  it('shows no error where people look', () => {
    expect(visibleErrors(new Book(operationsOf(blank)))).toEqual([]);
  });
  it('says in words what is missing', () => {
    const book = new Book(operationsOf(blank));
    expect(book.shown('Dashboard', 'B5')).toBe('Forecast: not possible yet; fill in: hourly rate.');
    expect(book.shown('Dashboard', 'B6')).toBe(
      'Not in the costs yet: setup, training, upkeep. Type 0 where there is none.',
    );
    expect(book.shown('Dashboard', 'D9')).toBe('fill in: hourly rate');
    expect(book.shown('Costs', 'C27')).toBe('fill in: a cost line');
    expect(book.shown('Value', 'C27')).toBe('fill in: a value line');
  });
  it('gives every figure as #N/A, which no comparison takes for a number', () => {
    const book = new Book(operationsOf(blank));
    for (const name of ['AIR_ROI', 'AIR_TotalCost', 'AIR_GrossValue', 'AIR_PaybackWeeks', 'AIR_NPV'])
      expect(book.value(name), name).toBe('#N/A');
    expect(book.value('AIR_Verdict')).toBe('Forecast: nothing measured yet');
  });
  it.each([1, 2, 3, 4])('shows no error while inputs are typed one by one (order %i)', (seed) => {
    const book = new Book(operationsOf(blank));
    for (const [sheet, at, content] of shuffled(seed)) {
      book.type(sheet, at, content);
      expect(visibleErrors(book), `${sheet}!${at} = ${JSON.stringify(content)}`).toEqual([]);
    }
  });
  it.each(tabIds)('shows no error where %s is asked for alone, blank or with the example', (tab) => {
    for (const example of [false, true])
      expect(visibleErrors(new Book(operationsOf({ ...blank, tabs: [tab], example })))).toEqual([]);
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

  withLibreOffice(1, () => {
    it('shows no error in LibreOffice either', async () => {
      const operations = operationsOf(blank);
      const cell = recalculated(await writeWorkbookFile(operations));
      const errors = [...new Book(operations).written].flatMap(([sheet, cells]) =>
        cells
          .map((at) => `${sheet}!${at} ${cell(sheet, at)}`)
          .filter((shown) => /^\S+ (#|Err:)/.test(shown))
          .filter((shown) => !isFigure(shown)),
      );
      expect(errors).toEqual([]);
    });
  });
});
