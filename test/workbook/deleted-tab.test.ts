import { describe, expect, it } from 'vitest';
import { cellName } from '../../core/cells/address.ts';
import { kits, usualName, withNeeded } from '../../core/workbook/kits.ts';
import { bookOf } from '../../scripts/bench/book-of.ts';
import { startedEngine } from '../../scripts/bench/engine.ts';
import { isFull } from '../support/draws.ts';
import { someOf } from '../support/some-of.ts';
import { example, operationsOf } from './books.ts';
import { dashboardAt } from './on-dashboard.ts';

const made = (() => {
  startedEngine();
  return bookOf(operationsOf({ ...example, tabs: kits.pilot }), (formula) => formula);
})();
const others = withNeeded(kits.pilot).filter((id) => id !== 'dashboard');
const tried = isFull ? others : (['costs', 'tracking'] as const);

/** What the Dashboard shows by the address of the cell, after a tab was deleted. */
function dashboardWithout(sheet: string | null): Map<string, string> {
  const book = made.copy();
  const gone = sheet === null ? undefined : book.sheetNamed(sheet);
  if (gone) book.model.deleteSheet(gone.index);
  book.model.evaluate();
  const index = book.sheetNamed('Dashboard')?.index ?? -1;
  const shown = book.texts(index, { row: 1, column: 1, rows: 100, columns: 9 });
  return new Map(
    shown.flatMap((row, down) =>
      row.map((text, right) => [cellName({ row: down + 1, column: right + 1 }), text] as const),
    ),
  );
}

describe('A Dashboard without the add-in', () => {
  it('says nothing of deleted tabs where all are there', () => {
    const shown = dashboardWithout(null);
    expect(shown.get(dashboardAt('tabsState'))).toBe('complete');
    expect(shown.get(dashboardAt('sentence'))).toMatch(/^Pilot Proposals: Keep measuring/);
  });
  someOf(2, tried)('says that %s was deleted, and no figure in words', (id) => {
    const shown = dashboardWithout(usualName(id));
    const gone = `${usualName(id)} was deleted`;
    expect(shown.get(dashboardAt('tabsState'))).toBe(gone);
    expect(shown.get(dashboardAt('sentence'))).toBe(
      `The tab ${gone}: undo that, or choose Create in the add-in.`,
    );
    const states = ['assumptionsState', 'costsState', 'valueState', 'baselineState'];
    expect(states.map((key) => shown.get(dashboardAt(key)))).toEqual(states.map(() => 'not known'));
  });
});
