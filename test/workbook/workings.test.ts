import { describe, expect, it } from 'vitest';
import { columnNumber, parseArea } from '../../core/cells/address.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { contextFor } from '../../core/workbook/declare/tab.ts';
import { kits, tabIds, usualName } from '../../core/workbook/kits.ts';
import { placeOf, plain } from '../../core/workbook/model/addresses.ts';
import { isInput } from '../../core/workbook/model/look.ts';
import { Page } from '../../core/workbook/model/page.ts';
import type { Tab, TabId } from '../../core/workbook/model/tab.ts';
import { tabs as declaredTabs } from '../../core/workbook/tabs/index.ts';
import { type LogTab, logPlace, logTabs } from '../acts/log-places.ts';
import { blank, example } from './books.ts';

/* The rule of layout: what is done to a row in which people work changes that row's own figures alone. */

/** Where the log of a tab stands. */
function logOf(tab: LogTab) {
  const { headerRow, lastRow, columns } = logPlace(tab);
  return { headerRow, lastRow, columns: new Set(columns.map(({ number }) => number + 1)) };
}

const bookOf = (tabs: readonly TabId[], isExample: boolean) =>
  buildBook({ ...(isExample ? example : blank), tabs });
const portfolio = bookOf(kits.portfolio, true);
const tabIn = (book: readonly Tab[], id: TabId) => book.find((tab) => tab.id === id);

interface Naming {
  readonly tab: Tab;
  readonly at: string;
  readonly row: number;
  readonly address: string;
}
/** Every place of a formula that names a cell or a range, by the sheet that it names. */
const namings = new Map<string, Naming[]>();
for (const tab of portfolio)
  for (const { at, content } of tab.cells) {
    if (typeof content !== 'object' || content === null) continue;
    for (const { sheet, address } of referencesIn(content.formula)) {
      const named = sheet === '' ? tab.sheet : sheet;
      if (!namings.has(named)) namings.set(named, []);
      namings.get(named)?.push({ tab, at, row: placeOf(at).row, address });
    }
  }

describe.each(logTabs)('the log of %s', (id) => {
  const log = logOf(id);
  const found = tabIn(portfolio, id);
  const { cells = [], charts = [] } = found ?? {};
  const placed = cells.map((cell) => ({ ...cell, ...placeOf(cell.at) }));

  it('has nothing right of it or below it', () => {
    const others = placed.filter(
      ({ row, column }) => row >= log.headerRow && !(log.columns.has(column) && row <= log.lastRow),
    );
    expect(others.map(({ at }) => at)).toEqual([]);
    expect(charts.filter(({ over }) => endOf(over) >= log.headerRow)).toEqual([]);
  });

  it('has formulas that name nothing of its own sheet but its header', () => {
    for (const { content, row } of placed) {
      if (row <= log.headerRow || typeof content !== 'object' || content === null) continue;
      const own = referencesIn(content.formula).filter(({ sheet }) => sheet === '');
      expect(
        own.filter(({ address }) => placeOf(address).row !== log.headerRow),
        content.formula,
      ).toEqual([]);
    }
  });

  it('is read by whole columns, from the header on', () => {
    const sheet = usualName(id);
    const others = (namings.get(sheet) ?? []).filter(({ tab, row, address }) => {
      if (tab.id === id && row > log.headerRow) return false;
      const [from = ''] = address.split(':');
      const isWhole = address.includes(':') && placeOf(from).row === log.headerRow;
      return !isWhole && endOf(address) > log.headerRow;
    });
    expect(others.map(({ tab, at, address }) => `${tab.sheet}!${at} names ${address} of ${sheet}`)).toEqual(
      [],
    );
  });
});

describe('Workings', () => {
  it.each([
    ['blank', false],
    ['with the example', true],
  ] as const)('has a place of its own for each tab, %s', (_, isExample) => {
    const options = { ...(isExample ? example : blank), tabs: tabIds };
    const sheets = new Map(tabIds.map((id) => [id, usualName(id)]));
    const taken = new Map<number, TabId>();
    for (const tab of declaredTabs) {
      if (!tab.workings) continue;
      const page = new Page();
      const { charts = [] } = tab.workings.put(
        contextFor(tab, declaredTabs, { options, sheets }, 'workings'),
        page,
      );
      const rows = [
        ...page.cells.map(({ at }) => placeOf(at).row),
        ...charts.flatMap(({ over }) => rowsOf(over)),
      ];
      for (const row of new Set(rows)) {
        expect(taken.get(row), `row ${row} of ${tab.id}`).toBeUndefined();
        taken.set(row, tab.id);
      }
      // A row between two tabs, so that they print apart.
      expect(taken.get(Math.min(...rows) - 1)).toBeUndefined();
    }
  });

  it('has them in the same rows whichever tabs there are', () => {
    const rowsIn = (book: readonly Tab[]) =>
      new Set(tabIn(book, 'workings')?.cells.map(({ at }) => at) ?? []);
    const all = rowsIn(bookOf(kits.portfolio, false));
    for (const tab of logTabs)
      expect([...rowsIn(bookOf([tab], false))].filter((at) => !all.has(at))).toEqual([]);
  });

  it('lets nobody type but into a setting that says what may be typed', () => {
    const settings = new Set(
      declaredTabs.flatMap(({ workings }) =>
        (workings?.parts.lists ?? []).flatMap((list) =>
          list.keys.filter((key) => list.declared[key]?.rule).map((key) => plain(list.cell(key))),
        ),
      ),
    );
    const { cells = [], validations = [] } = tabIn(portfolio, 'workings') ?? {};
    const typed = cells.filter(({ style }) => isInput(style)).map(({ at }) => at);
    expect(typed.filter((at) => !settings.has(at))).toEqual([]);
    const asked = new Set(validations.flatMap(({ ranges }) => ranges));
    expect(typed.filter((at) => !asked.has(at))).toEqual([]);
    expect(typed.length).toBeGreaterThan(0);
  });
});

interface Reference {
  readonly sheet: string;
  /** "B5" or "B5:C6". */
  readonly address: string;
}

/** The cells and ranges that a formula names, texts left out. */
function referencesIn(formula: string): Reference[] {
  const withoutTexts = formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
  const named =
    /(?:('(?:[^']|'')+'|\b[A-Za-z_]\w*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(])/g;
  return [...withoutTexts.matchAll(named)].flatMap(([, sheet = '', address = '']) =>
    columnNumber(address.replace(/\$?([A-Z]+).*/, '$1')) <= 1000
      ? [{ sheet: sheet.replace(/^'|'$/g, ''), address: plain(address) }]
      : [],
  );
}

function rowsOf(range: string): number[] {
  const area = parseArea(plain(range));
  return area ? Array.from({ length: area.rows }, (_, index) => area.row + index) : [];
}
const endOf = (range: string): number => Math.max(...rowsOf(range));
