import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { operationsForBook } from '../../core/actions/operations-for-tab.ts';
import { formulaInRow, relativeRows } from '../../core/formula/relative-rows.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { placeOf } from '../../core/workbook/model/addresses.ts';
import type { PlacedCell, Tab, TabId } from '../../core/workbook/model/tab.ts';
import { isFull } from '../support/draws.ts';
import { everythingOf, frozenCases, inOrder, signsOf } from './frozen.ts';

/*
 * What the tabs were before they were declared as data. `npm run freeze` keeps it anew: only where a figure, a word or a
 * place is meant to change. Building all of them takes seconds: what holds for each is asked of it at once.
 */
const kept: { signs: Record<string, string>; name: string; tabs: Record<TabId, unknown> } = JSON.parse(
  gunzipSync(readFileSync('test/fixtures/frozen.json.gz')).toString('utf8'),
);
const keptOf = (name: string) =>
  Object.fromEntries(Object.entries(kept.signs).filter(([each]) => each.startsWith(`${name}: `)));

const formulaOf = ({ content }: PlacedCell) =>
  typeof content === 'object' && content !== null ? content.formula : '';

/** Cells marked as their column's first formula moved that hold another one. */
const notMoved = (tab: Tab): string[] => {
  const first = new Map<string, PlacedCell>();
  return tab.cells.flatMap((cell) => {
    if (cell.fill === undefined) return [];
    const source = first.get(cell.fill) ?? cell;
    first.set(cell.fill, source);
    const moved = formulaInRow(relativeRows(formulaOf(source), placeOf(source.at).row), placeOf(cell.at).row);
    return moved === formulaOf(cell) ? [] : [`${tab.sheet}!${cell.at} ${formulaOf(cell)}, not ${moved}`];
  });
};

it('Every kit and every tab alone is kept, blank and with the example', () => {
  const cases = new Set(Object.keys(kept.signs).map((each) => each.replace(/: \w+$/, '')));
  expect([...cases].sort()).toEqual(Object.keys(frozenCases).sort());
});

// A tab alone in a blank workbook has of each of its cells what it has alone with the example, or in a blank kit.
const tried = Object.entries(frozenCases).filter(
  ([, { tabs, example }]) => isFull || example || tabs.length > 1,
);
describe.each(tried)('The tabs of %s', (name, options) => {
  let tabs: readonly Tab[] = [];
  beforeAll(() => {
    tabs = buildBook(options);
  });

  it('are what they were', () => {
    const now = signsOf(name, tabs);
    const was = keptOf(name);
    // Of one case all is kept, to show where it differs.
    if (name === kept.name && inOrder(now) !== inOrder(was))
      for (const tab of tabs)
        expect(JSON.parse(inOrder(everythingOf(tab))), tab.id).toEqual(kept.tabs[tab.id]);
    expect(now).toEqual(was);
  });
  it('have in the formulas that go down a column the first one moved, in every row that is marked so', () => {
    expect(tabs.flatMap(notMoved)).toEqual([]);
  });
  if (name === 'portfolio, example')
    it('tell such formulas once: they are fewer than 2,100', () => {
      const told = operationsForBook(tabs, 'EUR').flatMap((each) =>
        each.do === 'write'
          ? each.cells.flat().filter((cell) => typeof cell === 'object' && cell !== null)
          : [],
      );
      expect(told.length).toBeLessThan(2100);
    });
});
