import { describe, expect, it } from 'vitest';
import { findTabs } from '../../core/actions/find-tabs.ts';
import { readBook } from '../../core/actions/read-book.ts';
import { scaffold } from '../../core/actions/scaffold.ts';
import { takeAway } from '../../core/actions/take-away.ts';
import { update } from '../../core/actions/update.ts';
import type { Operation } from '../../core/sheet-port/operations.ts';
import type { SheetPort } from '../../core/sheet-port/port.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { kits } from '../../core/workbook/kits.ts';
import { isInput } from '../../core/workbook/model/look.ts';
import { type BookOptions, exampleStartDate } from '../../core/workbook/model/options.ts';
import type { TabId } from '../../core/workbook/model/tab.ts';
import { oldWorkbook } from '../hosts/old-workbook.ts';
import { addressOf, typingAt } from '../support/by-key.ts';
import { isFull } from '../support/draws.ts';
import { expectSame } from '../support/same.ts';
import { someOf } from '../support/some-of.ts';
import { cutAfter, cutShort } from './host-at.ts';
import { contents, MemoryHost } from './memory-host.ts';

const silent = { onProgress: () => undefined };
const example: BookOptions = { tabs: [], currency: 'EUR', startDate: exampleStartDate, example: true };
const create = (port: SheetPort, tabs: readonly TabId[]) =>
  scaffold(port, { ...example, tabs, run: 'ours' }, silent);

/** The operations that an action asks for, request by request. */
async function requestsOf(host: MemoryHost, action: (port: SheetPort) => Promise<unknown>) {
  const requests: (readonly Operation[])[] = [];
  const { takesWholeWorkbook } = host.port;
  await action({
    takesWholeWorkbook,
    run: (operations) => {
      if (operations.length > 0) requests.push(operations);
      return host.port.run(operations);
    },
  });
  return requests;
}

/** How many operations are done at the end of each request. */
const boundariesOf = (requests: readonly (readonly Operation[])[]) =>
  requests.map((_, index) => requests.slice(0, index + 1).flat().length);

/** Everywhere inside the requests too, where a script is stopped; a new sheet without its mark is nobody's. */
function placesIn(requests: readonly (readonly Operation[])[], step: number): number[] {
  const all = requests.flat();
  // All of a tab is there but the word that it is.
  const unsaid = all.flatMap((each, index) => (each.do === 'name' && each.isThere ? [index] : []));
  const regular = all.flatMap((operation, index) =>
    operation.do !== 'addSheet' && index % step === 0 ? [index + 1] : [],
  );
  return [...new Set([...regular, ...unsaid.slice(-1)])];
}

async function unfinishedIn(host: MemoryHost): Promise<string[]> {
  const { tabs } = await findTabs(host.port, await readBook(host.port));
  return [...tabs.values()].filter(({ isUnfinished }) => isUnfinished).map(({ sheet }) => sheet);
}

const typeInto = (host: MemoryHost, sheet: string, at: string, content: string | number) =>
  host.port.run([{ do: 'write', sheet, at, cells: [[content]] }]);

/** Over the first words and the first proposal of every tab that people type into, and beside them. */
function typedOn(tabs: readonly TabId[]): (readonly [sheet: string, at: string, content: string | number])[] {
  return buildBook({ ...example, tabs }).flatMap(({ sheet, cells }) => {
    const inputs = cells.filter(({ style }) => isInput(style));
    const places = [
      inputs.find(({ content }) => typeof content === 'string'),
      inputs.find(({ content }) => typeof content === 'object' && content !== null),
      inputs.find(({ content }) => content === null),
    ];
    return places.flatMap((cell) => (cell ? [[sheet, cell.at, `theirs in ${cell.at}`] as const] : []));
  });
}

const cases: readonly (readonly [what: string, first: readonly TabId[], tabs: readonly TabId[]])[] = [
  ...(isFull
    ? ([
        ['the First check', [], kits['first-check']],
        ['the Pilot kit', [], kits.pilot],
        ['the Portfolio', [], kits.portfolio],
        ['tabs beside others', ['dashboard'], ['start', 'baseline', 'risks', 'readiness', 'buy_or_build']],
      ] as const)
    : []),
  ['tabs beside one', ['costs'], ['start', 'scorecard']],
];

describe.each(cases)('Making %s', (_, first, tabs) => {
  const start = async () => {
    const host = new MemoryHost();
    if (first.length > 0) await create(host.port, first);
    return host;
  };

  it('that is cut at the end of any request is completed by the next Create, with what was typed', async () => {
    const whole = await start();
    const boundaries = boundariesOf(await requestsOf(whole, (port) => create(port, tabs)));
    const typed = typedOn([...first, ...tabs]);
    /** Those whose sheet is there; the others are given back. */
    const typeAll = async (host: MemoryHost, cells: readonly (typeof typed)[number][]) => {
      for (const [sheet, at, content] of cells)
        if (host.sheets.has(sheet)) await typeInto(host, sheet, at, content);
      return cells.filter(([sheet]) => !host.sheets.has(sheet));
    };
    await typeAll(whole, typed);
    const wanted = contents(whole);
    expect(boundaries.length).toBeGreaterThan(2);
    for (const nth of boundaries)
      for (const isTold of nth === boundaries.at(-2) ? [false, true] : [false]) {
        const host = await start();
        await cutShort(cutAfter(host.port, nth, isTold), (port) => create(port, tabs));
        const left = await typeAll(host, typed);
        expect(await create(host.port, tabs)).toMatchObject({ is: 'plan', leftAlone: [] });
        await typeAll(host, left);
        expectSame(contents(host), wanted, `after ${nth}`);
        expect(await unfinishedIn(host)).toEqual([]);
        expect(await create(host.port, tabs)).toMatchObject({ make: [], complete: [] });
      }
  }, 240_000);

  it('that is stopped anywhere is completed too', async () => {
    const whole = await start();
    const requests = await requestsOf(whole, (port) => create(port, tabs));
    const wanted = contents(whole);
    const step = Math.ceil(requests.flat().length / (isFull ? 200 : 3));
    for (const nth of placesIn(requests, step)) {
      const host = await start();
      await cutShort(cutAfter(host.port, nth), (port) => create(port, tabs));
      await create(host.port, tabs);
      expectSame(contents(host), wanted, `after ${nth}`);
    }
  }, 240_000);
});

describe('A cut Create', () => {
  it('is completed by one that asks for other tabs', async () => {
    const atOnce = new MemoryHost();
    await create(atOnce.port, [...kits['first-check'], 'scorecard']);
    const host = new MemoryHost();
    const requests = await requestsOf(new MemoryHost(), (port) => create(port, kits['first-check']));
    await cutShort(cutAfter(host.port, boundariesOf(requests)[1] ?? 0), (port) =>
      create(port, kits['first-check']),
    );
    const unfinished = await unfinishedIn(host);
    expect(unfinished.length).toBeGreaterThan(0);
    expect(await create(host.port, ['scorecard'])).toMatchObject({
      make: [{ tab: 'scorecard' }],
      complete: unfinished.map((sheet) => ({ sheet })),
    });
    expectSame(contents(host), contents(atOnce));
  });

  it('keeps what somebody typed over a formula or a label of a tab that was filled', async () => {
    const tabs = ['dashboard'] as const;
    const requests = (await requestsOf(new MemoryHost(), (port) => create(port, tabs))).flat();
    const finish = requests.findIndex((each) => each.do === 'name' && each.isThere === true);
    const host = new MemoryHost();
    await cutShort(cutAfter(host.port, finish), (port) => create(port, tabs));
    expect(await unfinishedIn(host)).toContain('Assumptions');
    const formula = [...(host.sheets.get('Assumptions')?.contents ?? [])].find(
      ([, content]) => typeof content === 'object',
    );
    const at = formula?.[0] ?? '';
    await typeInto(host, 'Assumptions', at, 12);
    await typeInto(host, ...typingAt('assumptions.hourlyRate.what', 'An hour of ours'));
    await create(host.port, tabs);
    expect(host.sheets.get('Assumptions')?.contents.get(at)).toBe(12);
    const label = addressOf('assumptions.hourlyRate.what');
    expect(host.sheets.get('Assumptions')?.contents.get(label)).toBe('An hour of ours');
    expect(await unfinishedIn(host)).toEqual([]);
  });

  it('is taken away by whoever completed it, but for what was finished before', async () => {
    const tabs = kits['first-check'];
    const requests = await requestsOf(new MemoryHost(), (port) => create(port, tabs));
    for (const nth of boundariesOf(requests).slice(0, -1)) {
      const host = new MemoryHost();
      await cutShort(cutAfter(host.port, nth), (port) => create(port, tabs));
      const unfinished = await unfinishedIn(host);
      const finished = [...host.sheets.keys()].filter((sheet) => !unfinished.includes(sheet));
      const plan = await create(host.port, tabs);
      if (plan.is === 'plan') await takeAway(host.port, { ...example, tabs }, plan);
      expect([...host.sheets.keys()]).toEqual(finished);
      expect(await unfinishedIn(host)).toEqual([]);
    }
  });
});

describe('Taking tabs away', () => {
  it('that is cut at any request is completed by taking them away again', async () => {
    const options = { ...example, tabs: ['start', 'baseline'] as const };
    const made = async () => {
      const host = new MemoryHost();
      await create(host.port, ['dashboard']);
      const before = contents(host);
      const plan = await create(host.port, options.tabs);
      if (plan.is !== 'plan') throw new Error('there is no plan');
      return { host, plan, before };
    };
    const first = await made();
    const requests = await requestsOf(first.host, (port) => takeAway(port, options, first.plan));
    const plain = ({ sheets, names }: ReturnType<typeof contents>) => ({
      names,
      contents: Object.entries(sheets).map(([name, sheet]) => [name, sheet.contents]),
    });
    expectSame(plain(contents(first.host)), plain(first.before));
    for (const nth of boundariesOf(requests)) {
      const { host, plan, before } = await made();
      await cutShort(cutAfter(host.port, nth), (port) => takeAway(port, options, plan));
      await takeAway(host.port, options, plan);
      expectSame(plain(contents(host)), plain(before), `after ${nth}`);
    }
  });
});

describe('Updating a workbook of version 2', () => {
  const old = async () => {
    const host = new MemoryHost();
    await oldWorkbook({ port: host.port });
    await typeInto(host, 'Assumptions', 'C7', 80);
    await typeInto(host, 'Costs', 'F10', 3);
    return host;
  };
  const again = {
    Update: (port: SheetPort) => update(port, { run: 'ours' }, silent),
    // The example would fill what the owner's workbook left blank.
    Create: (port: SheetPort) =>
      scaffold(port, { ...example, example: false, tabs: ['costs'], run: 'ours' }, silent),
  };

  // A line that the example had filled, and one that was blank.
  const between = ['value.lines.what.1', 'value.lines.what.5'];

  someOf(2, ['Update', 'Create'] as const)(
    'that is cut at the end of any request is completed by %s',
    async (next) => {
      const whole = await old();
      const requests = await requestsOf(whole, again.Update);
      for (const key of between) await typeInto(whole, ...typingAt(key, `in between, ${key}`));
      const wanted = contents(whole);
      const isBegun = requests.findIndex((request) => request.some(({ do: does }) => does === 'renameSheet'));
      // Before that it only looks.
      for (const nth of boundariesOf(requests).slice(isBegun)) {
        const host = await old();
        await cutShort(cutAfter(host.port, nth), again.Update);
        for (const key of between) await typeInto(host, ...typingAt(key, `in between, ${key}`));
        await again[next](host.port);
        expectSame(contents(host), wanted, `after ${nth}`);
        expect(await unfinishedIn(host)).toEqual([]);
      }
    },
    240_000,
  );
});
