import { expect, it } from 'vitest';
import { openWeeks, type WeekBook } from '../../core/actions/open-weeks.ts';
import { takeBackWeek } from '../../core/actions/take-back-week.ts';
import type { TypedWeek } from '../../core/actions/week-fields.ts';
import { writeWeek } from '../../core/actions/write-week.ts';
import type { SheetPort } from '../../core/sheet-port/port.ts';
import { type BookOptions, exampleStartDate } from '../../core/workbook/model/options.ts';
import { trackingLog } from '../../core/workbook/tabs/tracking/log.ts';
import { cellOf } from '../support/by-key.ts';
import { isFull } from '../support/draws.ts';
import type { OpenHost } from '../support/hosts.ts';
import { inEachHost } from '../support/in-each-host.ts';
import { madeIn } from '../support/made.ts';

const options: BookOptions = {
  tabs: ['start', 'tracking'],
  currency: 'EUR',
  startDate: exampleStartDate,
  example: false,
  firstWorkflow: 'Mail',
};
const today = exampleStartDate + 70;
const week: TypedWeek = { week: exampleStartDate, workflow: 'Mail', hours: 8.5, active: 3, licensed: 4 };
const { typed } = trackingLog;

inEachHost('Excel', 'A week written in %s', (hostName) => {
  const open = async ({ port }: OpenHost): Promise<WeekBook> => {
    const weeks = await openWeeks(port);
    if (weeks.is !== 'open') throw new Error(weeks.is);
    return weeks;
  };
  const write = async (host: OpenHost, row: TypedWeek) =>
    writeWeek(
      host.port,
      row,
      await open(host),
      { today, making: { run: 'test' } },
      { onProgress: () => undefined },
    );
  const read = async ({ spreadsheet }: OpenHost, cell: string) => {
    await spreadsheet.idle();
    return (await spreadsheet.read(cell))[0]?.[0];
  };

  it('counts, and what is typed as a text stays one', async () => {
    const host = await madeIn(hostName, options);
    const row: TypedWeek = {
      ...week,
      hours: 8.33,
      redirected: 0.5,
      team: '007',
      note: '=1+1',
      usedFor: 'May 5',
    };
    expect(await write(host, row)).toMatchObject({
      is: 'written',
      written: { sheet: 'Tracking', row: typed.firstRow, cells: row },
    });
    expect((await open(host)).rows).toEqual([{ row: typed.firstRow, cells: row }]);
    await host.spreadsheet.write(cellOf('assumptions.hourlyRate'), [[60]]);
    await host.spreadsheet.write(cellOf('assumptions.asOf'), [[today]]);
    expect(await read(host, `Tracking!${typed.letter('status')}${typed.firstRow}`)).toBe('counts');
  });

  // In one host of the full tests: it takes a minute, and test/browser/this-week shows what a row changes too.
  it.skipIf(hostName !== 'Excel' || !isFull)(
    'changes what was measured, and says from what to what',
    async () => {
      const tabs = ['assumptions', 'costs', 'value', 'tracking', 'dashboard'] as const;
      const host = await madeIn(hostName, { ...options, tabs, example: true });
      await host.spreadsheet.write(cellOf('assumptions.asOf'), [['']]);
      await host.spreadsheet.idle();
      const book = await open(host);
      const last = book.rows.at(-1)?.cells;
      if (!last) throw new Error('the example has no weeks');
      const row: TypedWeek = {
        ...week,
        week: Number(last.week) + 7,
        workflow: String(last.workflow),
        hours: 40,
      };
      const making = { today: Number(row.week) + 7, making: { run: 'test' } };
      const outcome = await writeWeek(host.port, row, book, making, { onProgress: () => undefined });
      if (outcome.is !== 'written')
        throw new Error(`${outcome.is} ${JSON.stringify([...('faults' in outcome ? outcome.faults : [])])}`);
      const figure = async () => {
        await host.spreadsheet.write('Sheet1!A1', [['=AIR_MeasuredROI']]);
        return read(host, 'Sheet1!A1');
      };
      const after = outcome.book.returns.measured;
      expect(after).toBeCloseTo(Number(await figure()), 9);
      expect(after).toBeGreaterThan(Number(outcome.before.measured));
      await takeBackWeek(host.port, outcome.written, outcome.book);
      expect(await figure()).toBeCloseTo(Number(outcome.before.measured), 9);
    },
  );

  it('leaves its row blank where it is taken back', async () => {
    const host = await madeIn(hostName, options);
    const outcome = await write(host, week);
    if (outcome.is !== 'written') throw new Error(outcome.is);
    expect(await takeBackWeek(host.port, outcome.written, outcome.book)).toMatchObject({ is: 'taken back' });
    const cells = `Tracking!${typed.letter('week')}${typed.firstRow}:${typed.letter('upkeepHours')}${typed.firstRow}`;
    expect((await host.spreadsheet.read(cells)).flat().filter((value) => value !== '')).toEqual([]);
    expect((await open(host)).rows).toEqual([]);
  });

  it('goes below what somebody types while it is being written', async () => {
    const host = await madeIn(hostName, options);
    const book = await open(host);
    const note = `Tracking!${typed.letter('note')}${typed.firstRow}`;
    let isPlanted = false;
    const port: SheetPort = {
      takesWholeWorkbook: host.port.takesWholeWorkbook,
      run: async (operations) => {
        if (operations.some((each) => each.do === 'write') && !isPlanted) {
          isPlanted = true;
          await host.spreadsheet.write(note, [['theirs']]);
        }
        return host.port.run(operations);
      },
    };
    expect(
      await writeWeek(port, week, book, { today, making: { run: 'test' } }, { onProgress: () => undefined }),
    ).toMatchObject({ is: 'written', written: { row: typed.firstRow + 1 } });
    expect((await open(host)).rows.map(({ cells }) => cells)).toEqual([{ note: 'theirs' }, week]);
  });

  it('makes the tab first where it is missing, and adds rows where none is left', async () => {
    const host = await madeIn(hostName, { ...options, tabs: ['start', 'assumptions'] });
    expect(await write(host, week)).toMatchObject({
      is: 'written',
      made: ['Tracking'],
      written: { row: typed.firstRow },
    });
    await host.spreadsheet.write(`Tracking!${typed.letter('note')}${typed.lastRow}`, [['the last']]);
    expect(await write(host, { ...week, week: exampleStartDate + 7 })).toMatchObject({
      is: 'written',
      made: [],
      rowsAdded: 52,
      written: { row: typed.lastRow + 1 },
    });
    expect(await read(host, `Tracking!${typed.letter('note')}${typed.lastRow}`)).toBe('the last');
    expect(await write(host, week)).toMatchObject({ is: 'faults' });
  });
});
