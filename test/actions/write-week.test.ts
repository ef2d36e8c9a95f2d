import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type OpenedWeeks, openWeeks, type WeekBook } from '../../core/actions/open-weeks.ts';
import { scaffold } from '../../core/actions/scaffold.ts';
import { takeBackWeek } from '../../core/actions/take-back-week.ts';
import type { TypedWeek } from '../../core/actions/week-fields.ts';
import { writeWeek } from '../../core/actions/write-week.ts';
import { cellName } from '../../core/cells/address.ts';
import type { SheetPort } from '../../core/sheet-port/port.ts';
import { exampleStartDate } from '../../core/workbook/model/options.ts';
import { trackingLog } from '../../core/workbook/tabs/tracking/log.ts';
import { draws } from '../support/draws.ts';
import { MemoryHost } from './memory-host.ts';
import { drawnWeek } from './weeks.ts';

const silent = { onProgress: () => undefined };
const today = exampleStartDate + 7 * 40;
const writing = { today, making: { run: 'test' } };
const { typed } = trackingLog;

/** Made once; each test works on a copy. */
let made: MemoryHost;
beforeAll(async () => {
  made = new MemoryHost();
  await scaffold(
    made.port,
    { tabs: ['tracking'], currency: 'EUR', startDate: exampleStartDate, example: false },
    silent,
  );
});
function fresh(): MemoryHost {
  const copy = new MemoryHost();
  for (const [name, sheet] of made.sheets)
    copy.sheets.set(name, { ...sheet, contents: new Map(sheet.contents), charts: [...sheet.charts] });
  for (const [name, each] of made.names) copy.names.set(name, each);
  return copy;
}
const bookIn = async ({ port }: { port: SheetPort }): Promise<WeekBook> => opened(await openWeeks(port));
function opened(weeks: OpenedWeeks): WeekBook {
  if (weeks.is !== 'open') throw new Error(weeks.is);
  return weeks;
}
const write = async (host: MemoryHost, week: TypedWeek, book?: WeekBook) =>
  writeWeek(host.port, week, book ?? (await bookIn(host)), writing, silent);
const onTracking = (host: MemoryHost) => host.sheets.get('Tracking')?.contents ?? new Map();

const monday = fc.integer({ min: 0, max: 39 }).map((week) => exampleStartDate + 7 * week);

describe('A week written into Tracking', () => {
  it('can be stopped while the tab is made, or rows are added, and is not written then', async () => {
    const none = new MemoryHost();
    await scaffold(
      none.port,
      { tabs: ['assumptions'], currency: 'EUR', startDate: exampleStartDate, example: false },
      silent,
    );
    const full = fresh();
    onTracking(full).set(`${typed.letter('note')}${typed.lastRow}`, 'the last');
    for (const [host, sheets] of [
      [none, ['Assumptions']],
      [full, [...full.sheets.keys()]],
    ] as const) {
      const before = new Map(onTracking(host));
      const outcome = await writeWeek(
        host.port,
        { week: exampleStartDate, workflow: 'Mail', hours: 1 },
        await bookIn(host),
        writing,
        { ...silent, isCancelled: () => true },
      );
      expect(outcome).toEqual({ is: 'cancelled', made: [], rowsAdded: 0 });
      expect([...host.sheets.keys()].sort()).toEqual([...sheets].sort());
      expect(onTracking(host)).toEqual(before);
    }
  });

  it('is read back as it was typed, whatever the tab takes', async () => {
    await fc.assert(
      fc.asyncProperty(drawnWeek(monday), async (week) => {
        const host = fresh();
        const outcome = await write(host, week);
        expect(outcome).toMatchObject({ is: 'written' });
        expect((await bookIn(host)).rows).toEqual([{ row: typed.firstRow, cells: week }]);
      }),
      draws(30, 300),
    );
  });

  it('changes no cell in which something stands, whatever people typed on the tab', async () => {
    const place = fc.record({
      row: fc.integer({ min: typed.firstRow, max: typed.lastRow - 1 }),
      column: fc.integer({ min: 1, max: 34 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(place, fc.oneof(fc.constantFrom('x', '=1+1', ' '), fc.double({ noNaN: true }))), {
          maxLength: 8,
        }),
        drawnWeek(monday, ['workflow']),
        async (cells, week) => {
          const host = fresh();
          for (const [at, content] of cells) onTracking(host).set(cellName(at), content);
          const before = new Map(onTracking(host));
          const outcome = await write(host, { ...week, workflow: 'none of these' });
          const after = onTracking(host);
          expect(
            [...before].filter(([at, content]) => after.get(at) !== content && typeof content !== 'object'),
          ).toEqual([]);
          const last = Math.max(
            typed.headerRow,
            ...cells.filter(([{ column }]) => isTyped(column)).map(([{ row }]) => row),
          );
          expect(outcome).toMatchObject({ is: 'written', written: { row: last + 1 } });
        },
      ),
      draws(25, 200),
    );
  });

  it('adds rows where none is left, and none where what is typed stands further below', async () => {
    const host = fresh();
    const last = `${typed.letter('hours')}${typed.lastRow}`;
    onTracking(host).set(last, 5);
    const before = new Map(onTracking(host));
    expect(await write(host, { week: exampleStartDate, hours: 3 })).toMatchObject({
      is: 'written',
      written: { row: typed.lastRow + 1 },
      rowsAdded: 52,
      book: { lastReady: typed.lastRow + 52 },
    });
    expect([...before].filter(([at]) => !onTracking(host).has(at))).toEqual([]);
    expect(onTracking(host).get(last)).toBe(5);
    onTracking(host).set(`${typed.letter('note')}${typed.lastRow + 120}`, 'far below');
    expect(await write(host, { week: exampleStartDate + 7, hours: 3 })).toEqual({
      is: 'typed below',
      sheet: 'Tracking',
      row: typed.lastRow + 120,
    });
  });

  it('goes below what others typed since the form was opened', async () => {
    const host = fresh();
    const book = await bookIn(host);
    onTracking(host).set(`${typed.letter('note')}${typed.firstRow}`, 'mine');
    expect(await write(host, { week: exampleStartDate, hours: 3 }, book)).toMatchObject({
      is: 'written',
      written: { row: typed.firstRow + 1 },
    });
  });

  it('is refused where somebody has written the same week meanwhile', async () => {
    const host = fresh();
    const book = await bookIn(host);
    await write(host, { week: exampleStartDate, hours: 3 });
    const outcome = await write(host, { week: exampleStartDate + 2, hours: 4 }, book);
    expect(outcome.is === 'faults' && [...outcome.faults]).toEqual([
      ['week', { is: 'twice', row: typed.firstRow, team: '' }],
    ]);
    expect((await bookIn(host)).rows).toHaveLength(1);
  });

  it('has the Monday of a day in the middle of the week', async () => {
    const host = fresh();
    await write(host, { week: exampleStartDate + 10, hours: 3 });
    expect((await bookIn(host)).rows[0]?.cells.week).toBe(exampleStartDate + 7);
  });

  it('follows the log where rows were inserted above it, and is refused where its header is not whole', async () => {
    const host = fresh();
    const { contents } = host.sheets.get('Tracking') ?? {};
    const moved = [...(contents ?? [])].map(([at, content]) => {
      const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
      return [Number(row) > 8 ? `${column}${Number(row) + 2}` : at, content] as const;
    });
    contents?.clear();
    for (const [at, content] of moved) contents?.set(at, content);
    expect(await write(host, { week: exampleStartDate, hours: 3 })).toMatchObject({
      written: { row: typed.firstRow + 2 },
    });
    contents?.set(`${typed.letter('hours')}${typed.headerRow + 2}`, 'Saved');
    expect(await openWeeks(host.port)).toEqual({ is: 'moved', sheet: 'Tracking' });
  });

  it('takes two requests, and two more to open the form', async () => {
    const host = fresh();
    const book = await bookIn(host);
    expect(host.requests).toBe(2);
    await write(host, { week: exampleStartDate, hours: 3 }, book);
    expect(host.requests).toBe(4);
  });
});

describe('A week taken back', () => {
  const written = async (host: MemoryHost) => {
    const outcome = await write(host, { week: exampleStartDate, hours: 3, note: 'first' });
    if (outcome.is !== 'written') throw new Error(outcome.is);
    return outcome;
  };

  it('leaves the tab as it was', async () => {
    const host = fresh();
    const { written: row, book } = await written(host);
    expect(await takeBackWeek(host.port, row, book)).toMatchObject({ is: 'taken back' });
    expect(onTracking(host)).toEqual(onTracking(made));
  });

  it.each([
    ['other hours', 'hours', 4],
    ['a note more', 'usedFor', 'visits'],
    ['no note any more', 'note', null],
  ] as const)('is not where the row has %s', async (_, column, content) => {
    const host = fresh();
    const { written: row, book } = await written(host);
    const at = `${typed.letter(column)}${typed.firstRow}`;
    if (content === null) onTracking(host).delete(at);
    else onTracking(host).set(at, content);
    const before = new Map(onTracking(host));
    expect(await takeBackWeek(host.port, row, book)).toMatchObject({ is: 'changed' });
    expect(onTracking(host)).toEqual(before);
  });
});

function isTyped(column: number): boolean {
  const shown = ['status', 'value', 'cost', 'valueSoFar', 'costSoFar', 'adoption', 'defectRate'] as const;
  const letters = cellName({ row: 1, column }).replace('1', '');
  const isOfLog = typed.columns.some((each) => typed.letter(each) === letters);
  return isOfLog && ![...shown, 'state' as const].some((each) => typed.letter(each) === letters);
}
