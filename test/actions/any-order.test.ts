import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaffold } from '../../core/actions/scaffold.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { tabIds, withNeeded } from '../../core/workbook/kits.ts';
import { isInput } from '../../core/workbook/model/look.ts';
import { type BookOptions, exampleStartDate } from '../../core/workbook/model/options.ts';
import type { TabId } from '../../core/workbook/model/tab.ts';
import { draws } from '../support/draws.ts';
import { expectSame } from '../support/same.ts';
import { contents, MemoryHost } from './memory-host.ts';

const options: BookOptions = { tabs: tabIds, currency: 'EUR', startDate: exampleStartDate, example: false };
const silent = { onProgress: () => undefined };
const make = (host: MemoryHost, tabs: readonly TabId[]) => scaffold(host.port, { ...options, tabs }, silent);

/** Tabs in an order, some of them together. */
const steps = fc.shuffledSubarray([...tabIds], { minLength: 2 }).chain((tabs) =>
  fc.array(fc.boolean(), { minLength: tabs.length, maxLength: tabs.length }).map((cuts) =>
    tabs.reduce<TabId[][]>((runs, tab, index) => {
      const last = runs.at(-1);
      if (last === undefined || cuts[index]) runs.push([tab]);
      else last.push(tab);
      return runs;
    }, []),
  ),
);

describe('Tabs that come one after another', () => {
  it('give the workbook that they would have given at once, in whatever order they come', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (runs) => {
        const later = new MemoryHost();
        for (const tabs of runs) await make(later, tabs);
        const atOnce = new MemoryHost();
        await make(atOnce, runs.flat());
        expectSame(contents(later), contents(atOnce));
      }),
      draws(2, 200),
    );
  }, 400_000);

  it('leave what was filled in before they came', async () => {
    const typedInto = (tabs: readonly TabId[]) =>
      buildBook({ ...options, tabs }).flatMap(({ sheet, cells }) =>
        cells.filter(({ style }) => isInput(style)).map(({ at }) => ({ sheet, at })),
      );
    await fc.assert(
      fc.asyncProperty(steps, fc.integer(), async ([first = [], ...others], seed) => {
        const host = new MemoryHost();
        await make(host, first);
        const chosen = typedInto(first).filter((_, index) => (index * 7919 + seed) % 23 === 0);
        for (const { sheet, at } of chosen)
          await host.port.run([{ do: 'write', sheet, at, cells: [[`typed ${at}`]] }]);
        for (const tabs of others) expect(await make(host, tabs)).toMatchObject({ leftAlone: [] });
        for (const { sheet, at } of chosen)
          expect(host.sheets.get(sheet)?.contents.get(at)).toBe(`typed ${at}`);
        expect([...host.sheets.keys()].length).toBe(withNeeded([first, ...others].flat()).length);
      }),
      draws(1, 100),
    );
  });
});
