import { beforeAll, describe, expect, it } from 'vitest';
import { findTabs } from '../../core/actions/find-tabs.ts';
import { readBook } from '../../core/actions/read-book.ts';
import { scaffold } from '../../core/actions/scaffold.ts';
import { takeAway } from '../../core/actions/take-away.ts';
import { update } from '../../core/actions/update.ts';
import type { SheetPort } from '../../core/sheet-port/port.ts';
import { kits } from '../../core/workbook/kits.ts';
import { type BookOptions, exampleStartDate } from '../../core/workbook/model/options.ts';
import type { TabId } from '../../core/workbook/model/tab.ts';
import { cellOf } from '../support/by-key.ts';
import { contents, namesIn } from '../support/contents.ts';
import { isFull } from '../support/draws.ts';
import type { Book } from '../support/engine.ts';
import { type OpenSheets, openSheets } from '../support/hosts.ts';
import { expectSame } from '../support/same.ts';
import { fewTabs, oldWorkbook } from './old-workbook.ts';

/* A sidebar that is closed ends a run between two requests. test/actions cuts runs at every operation. */

/** Milliseconds. */
const longest = isFull ? 900_000 : 240_000;

const silent = { onProgress: () => undefined };
const example: BookOptions = { tabs: [], currency: 'EUR', startDate: exampleStartDate, example: true };
const create = (port: SheetPort, tabs: readonly TabId[]) =>
  scaffold(port, { ...example, tabs, run: 'ours' }, silent);

/** Does it in a sidebar that is gone after so many requests; the port afterwards is that of a new one. */
async function cut(
  host: OpenSheets,
  closesAfter: number,
  action: (port: SheetPort) => Promise<unknown>,
): Promise<SheetPort> {
  await new Promise<void>((resolve) => {
    const port = host.connect({ closesAfter, onClosed: () => resolve() });
    void action(port).then(() => resolve());
  });
  return host.connect();
}

/** What a run that is cut after its first, second, ... request leaves behind: the workbook as it was then. */
async function leftBehind(
  { book, port }: OpenSheets,
  action: (port: SheetPort) => Promise<unknown>,
): Promise<Book[]> {
  const books: Book[] = [];
  await action({
    ...port,
    run: async (operations) => {
      const answers = await port.run(operations);
      if (operations.length > 0) books.push(book.copy());
      return answers;
    },
  });
  return books;
}

const typed = [
  ['Sheet1!A1', 'mine'],
  [cellOf('assumptions.hourlyRate'), 80],
  [cellOf('assumptions.confidence.source'), 'Bo said so'],
  [cellOf('costs.lines.quantity.5'), 3],
  [cellOf('value.lines.what.1'), 'Another first one'],
  [cellOf('value.lines.what.7'), 'Another one'],
] as const;
type Typed = (typeof typed)[number];

/** Those whose sheet is there; the others are given back. */
async function typeInto(host: OpenSheets, cells: readonly Typed[]): Promise<Typed[]> {
  const there = await host.spreadsheet.sheets();
  const isThere = ([at]: Typed) => there.includes(at.split('!')[0] ?? '');
  for (const [at, value] of cells.filter(isThere)) await host.spreadsheet.write(at, [[value]]);
  await host.spreadsheet.idle();
  return cells.filter((each) => !isThere(each));
}

const wholeOf = (host: OpenSheets) => ({
  sheets: contents(host).sort((one, other) => one.name.localeCompare(other.name)),
  names: namesIn(host),
});

async function unfinishedIn(port: SheetPort): Promise<string[]> {
  const { tabs } = await findTabs(port, await readBook(port));
  return [...tabs.values()].filter(({ isUnfinished }) => isUnfinished).map(({ sheet }) => sheet);
}

/** Counted once, as they come: a look at the workbook, at added rows, at labels and at the cells to refresh, then what makes the tabs. */
const kitCases: readonly (readonly [
  string,
  first: readonly TabId[],
  tabs: readonly TabId[],
  requests: number,
])[] = [
  ['Costs and Value', [], ['costs', 'value'], 2],
  ...(isFull
    ? ([
        ['Start and a Scorecard beside Costs', ['costs'], ['start', 'scorecard'], 5],
        ['the First check kit', [], kits['first-check'], 4],
        ['Start and Baseline beside a Dashboard', ['dashboard'], ['start', 'baseline'], 5],
        ['the Pilot kit', [], kits.pilot, 4],
        ['the Portfolio', [], kits.portfolio, 5],
      ] as const)
    : []),
];

describe.each(kitCases)('Making %s in Google Sheets', (_, first, tabs, requests) => {
  let books: Book[];
  let atOnce: ReturnType<typeof wholeOf>;
  beforeAll(async () => {
    const host = await openSheets();
    if (first.length > 0) await create(host.port, first);
    books = await leftBehind(host, (port) => create(port, tabs));
    expect(books.length).toBe(requests);
    await typeInto(host, typed);
    atOnce = wholeOf(host);
  });

  const all = Array.from({ length: requests }, (_, index) => index + 1);
  it.each(all)(
    'that is cut after request %i is completed by the next Create, with what was typed',
    async (closesAfter) => {
      const host = await openSheets({}, books[closesAfter - 1]);
      const left = await typeInto(host, typed);
      expect(await create(host.port, tabs)).toMatchObject({
        is: 'plan',
        leftAlone: [],
        merged: [],
        kept: [],
      });
      await typeInto(host, left);
      expectSame(wholeOf(host), atOnce);
      expect(await unfinishedIn(host.port)).toEqual([]);
      expect(await create(host.port, tabs)).toMatchObject({ make: [], complete: [] });
    },
    longest,
  );
});

describe('A sidebar that is closed', () => {
  it('leaves just what its requests had done', async () => {
    const books = await leftBehind(await openSheets(), (port) => create(port, ['costs']));
    const host = await openSheets();
    const port = await cut(host, 2, (cutPort) => create(cutPort, ['costs']));
    const other = books[1];
    expect(other && wholeOf({ ...host, book: other })).toEqual(wholeOf(host));
    expect(await create(port, ['costs'])).toMatchObject({ is: 'plan' });
    expect(await unfinishedIn(port)).toEqual([]);
  });
});

describe('Taking tabs away in Google Sheets', () => {
  it('that is cut is completed by taking them away again', async () => {
    const options = { ...example, tabs: ['start', 'scorecard'] as const };
    for (const closesAfter of isFull ? [1, 2, 3] : [2]) {
      const host = await openSheets();
      await create(host.port, ['costs']);
      const before = await host.spreadsheet.sheets();
      const names = namesIn(host);
      const plan = await create(host.port, options.tabs);
      if (plan.is !== 'plan') throw new Error('there is no plan');
      const port = await cut(host, closesAfter, (cutPort) => takeAway(cutPort, options, plan));
      await takeAway(port, options, plan);
      expect(await host.spreadsheet.sheets()).toEqual(before);
      expect(namesIn(host)).toEqual(names);
    }
  });
});

describe('Updating a workbook of version 2 in Google Sheets', () => {
  const old = async () => {
    const host = await openSheets();
    await oldWorkbook(host, fewTabs);
    for (const [at, value] of [
      ['Assumptions!C7', 80],
      ['Costs!F10', 3],
    ] as const)
      await host.spreadsheet.write(at, [[value]]);
    return host;
  };
  const renew = (port: SheetPort) => update(port, { run: 'new' }, silent);

  it.skipIf(!isFull)(
    'that is cut is gone on with by the next Update, or by Create, with what was typed',
    async () => {
      const whole = await old();
      const books = await leftBehind(whole, renew);
      await whole.spreadsheet.write(cellOf('value.lines.what.1'), [['in between']]);
      const wanted = wholeOf(whole);
      // It only looks until the old tabs are set aside, and fills one of them with each request from there on.
      const tabs = fewTabs.length;
      const aside = books.length - tabs;
      const all = Array.from({ length: tabs }, (_, index) => aside + index);
      // Update goes on with one, Create with the other.
      const tried = isFull ? all : all.slice(0, 2);
      for (const closesAfter of tried) {
        const host = await openSheets({}, books[closesAfter - 1]);
        const { port } = host;
        expect((await unfinishedIn(port)).length).toBe(tabs - (closesAfter - aside));
        await host.spreadsheet.write(cellOf('value.lines.what.1'), [['in between']]);
        if ((closesAfter - aside) % 2 === 1) expect(await renew(port)).toMatchObject({ is: 'updated' });
        else await scaffold(port, { ...example, example: false, tabs: ['costs'], run: 'new' }, silent);
        expectSame(wholeOf(host), wanted, `after ${closesAfter}`);
        expect(await unfinishedIn(port)).toEqual([]);
        expect(await renew(port)).toMatchObject({ is: 'current' });
      }
    },
    longest,
  );
});
