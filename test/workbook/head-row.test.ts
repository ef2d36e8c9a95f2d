import { describe, expect, it } from 'vitest';
import { serialFromIso } from '../../core/cells/serial.ts';
import { tabIds, usualName, withNeeded } from '../../core/workbook/kits.ts';
import { bookOf } from '../../scripts/bench/book-of.ts';
import { startedEngine } from '../../scripts/bench/engine.ts';
import { typingAt } from '../support/by-key.ts';
import { example, operationsOf, shortLog } from './books.ts';
import { Book, type Typing } from './ironcalc.ts';

const asOf = typingAt('assumptions.asOf', serialFromIso('2026-07-01') ?? 0);
const made = (tabs: typeof tabIds) => new Book(operationsOf({ ...example, tabs, rows: shortLog }));
const heads = (book: Book, tabs: typeof tabIds, typings: readonly Typing[]) => {
  book.typeAll(typings);
  return withNeeded(tabs).map((id) => book.shown(usualName(id), 'B1'));
};
const titled = (before: string) => tabIds.map((id) => `${before}Does AI pay? · ${usualName(id)}`);

describe('The first row of every tab', () => {
  const whole = made(tabIds);
  /** Company and day as the example has them, but for what is typed. */
  const headsWith = (typings: readonly Typing[]) =>
    heads(whole, tabIds, [typingAt('start.company', 'Example Ltd'), asOf, ...typings]);

  it('says whose figures these are, of which day, and out of what', () => {
    expect(heads(whole, tabIds, [asOf])).toEqual(titled('Example Ltd · as of 1 Jul 2026 · '));
  });
  it.each([
    ['no company', [typingAt('start.company', '')], 'as of 1 Jul 2026 · '],
    ['blanks for one', [typingAt('start.company', '  ')], 'as of 1 Jul 2026 · '],
    ['blanks around one', [typingAt('start.company', ' Acme & Sons ')], 'Acme & Sons · as of 1 Jul 2026 · '],
    ['an error for one', [typingAt('start.company', { formula: '=NA()' })], 'as of 1 Jul 2026 · '],
    ['no day', [typingAt('assumptions.asOf', '')], 'Example Ltd · '],
    ['words for a day', [typingAt('assumptions.asOf', 'soon')], 'Example Ltd · '],
    ['no day that there is', [typingAt('assumptions.asOf', -5)], 'Example Ltd · '],
  ] satisfies [string, Typing[], string][])('leaves out %s with its dot', (_, typings, before) => {
    expect(headsWith(typings)).toEqual(titled(before));
  });
  it('says the rest where there is no Start, and no Assumptions', () => {
    expect(heads(made(['risks']), ['risks'], [asOf])).toContain('as of 1 Jul 2026 · Does AI pay? · Risks');
    const [scorecard] = heads(made(['scorecard']), ['scorecard'], []);
    expect(scorecard).toBe('Does AI pay? · Scorecard');
  });
  it('says the rest where somebody deleted these tabs', () => {
    startedEngine();
    const book = bookOf(operationsOf({ ...example, tabs: ['start', 'costs'] }), (formula) => formula);
    for (const gone of ['Start', 'Assumptions']) book.model.deleteSheet(book.sheetNamed(gone)?.index ?? -1);
    book.model.evaluate();
    const costs = book.sheetNamed('Costs')?.index ?? -1;
    const head = book.texts(costs, { row: 1, column: 2, rows: 1, columns: 1 });
    expect(head).toEqual([['Does AI pay? · Costs']]);
  });
});
