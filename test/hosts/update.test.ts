import { expect, it } from 'vitest';
import { scaffold } from '../../core/actions/scaffold.ts';
import { update } from '../../core/actions/update.ts';
import { columnName } from '../../core/cells/address.ts';
import { type BookOptions, exampleStartDate } from '../../core/workbook/model/options.ts';
import { failingAt } from '../actions/host-at.ts';
import { MemoryHost } from '../actions/memory-host.ts';
import { cellOf } from '../support/by-key.ts';
import { isFull } from '../support/draws.ts';
import type { OpenHost } from '../support/hosts.ts';
import { inEachHost } from '../support/in-each-host.ts';
import { copyOf } from '../support/made.ts';
import { fewTabs, oldWorkbook } from './old-workbook.ts';

/** Milliseconds; a workbook of fourteen tabs takes the simulated Excel a while. */
const longest = isFull ? 900_000 : 120_000;

const silent = { onProgress: () => undefined };
const options: BookOptions = {
  tabs: ['costs'],
  currency: 'EUR',
  startDate: exampleStartDate,
  example: false,
};

inEachHost('Google Sheets', 'A workbook of version 2 in %s', (hostName) => {
  // All seven take either host a while; test/actions carries them forward.
  const tabs = isFull ? undefined : [...fewTabs, 'Scorecard'];
  const old = () => copyOf(hostName, 'version 2', (host) => oldWorkbook(host, tabs));

  it('is carried to the current version with everything that was typed', async () => {
    const host = await old();
    const names = isFull
      ? ['AIR_TotalCost', 'AIR_ROI', 'AIR_NPV', 'AIR_PaybackWeeks', 'AIR_ROILow']
      : ['AIR_HourlyRate', 'AIR_Months'];
    const figures = async (costs: string) => {
      const asked = [...names, `SUM(${costs})`];
      const range = `Sheet1!A1:${columnName(asked.length)}1`;
      await host.spreadsheet.write(range, [asked.map((each) => `=${each}`)]);
      await host.spreadsheet.idle();
      return (await host.spreadsheet.read(range))[0] ?? [];
    };
    // What an owner changed: a rate, own formula, a line of cost, a typed baseline, readings, what went otherwise.
    // First where it stood in version 2, then its key.
    const all = [
      ['Assumptions!C7', 'assumptions.hourlyRate', 80],
      ['Assumptions!C9', 'assumptions.confidence', '=1/4'],
      ['Assumptions!C24', 'assumptions.overhead', 64000],
      ['Costs!C10', 'costs.lines.what.5', 'Translation'],
      ['Costs!F10', 'costs.lines.quantity.5', 3],
      ['Baseline!F38', 'baseline.details.typedBefore.2', 0.2],
      ['Baseline!Y8', 'baseline.readings.since1.1', 4.5],
      ['Baseline!D76', 'baseline.errors', 'Rush orders'],
      ['Start!B25', 'start.workflows.name.2', 'Invoices'], // below the list of tabs
      ['Start!E24', 'start.workflows.technical.1', 'New IT lead'],
      ['Scorecard!R7', 'scorecard.candidates.delivery.2', 'Hybrid'],
      ['Scorecard!S7', 'scorecard.candidates.outcome.2', 'Paid on the day'], // has moved
      ['Scorecard!D32', 'scorecard.cut', 3.5],
      ['Scorecard!E37', 'scorecard.backlog.who.2', 'Finance lead'],
    ] as const;
    const typed = all.filter(([at]) => tabs?.some((tab) => at.startsWith(`${tab}!`)) ?? true);
    for (const [before, , content] of typed) await host.spreadsheet.write(before, [[content]]);
    const before = await figures('Costs!O6:O25');
    expect(before.every((figure) => typeof figure === 'number')).toBe(true);
    const updated = await update(host.port, { run: 'new' }, silent);
    (await figures(cellOf('costs.lines.total'))).forEach((figure, index) => {
      expect(figure, names[index] ?? 'the costs').toBeCloseTo(Number(before[index]), 9);
    });
    expect(updated).toMatchObject({ is: 'updated' });
    const read = async (range: string) => (await host.spreadsheet.read(range))[0]?.[0];
    for (const [, key, content] of typed) {
      const now = cellOf(key);
      const [[formula = ''] = []] = await host.spreadsheet.formulas(now);
      expect(formula === '' ? await read(now) : formula, now).toBe(content);
    }
    // Proposals are proposals still: they follow the new rate.
    expect(await read(cellOf('costs.lines.price.2'))).toBe(80);
    expect(await read("'Assumptions (old)'!C7")).toBe(80);
    expect(await figureOf(host, '=AIR_HourlyRate')).toBe(80);
    expect(await figureOf(host, '=AIR_Swing')).toBe(0.2);
    expect(await update(host.port, {}, silent)).toMatchObject({ is: 'current' });
    expect(await scaffold(host.port, options, silent)).toMatchObject({
      make: [],
      outdated: [],
    });
  });

  it('is carried row by row where rows were inserted and deleted', async () => {
    const host = await old();
    const sheetOf = (name: string) => host.book.sheetNamed(name)?.index ?? -1;
    const lines = [
      ['Licences', 3],
      ['Training', 2],
      ['Hosting', 5],
      ['Support', 7],
    ] as const;
    for (const [index, [what, quantity]] of lines.entries()) {
      await host.spreadsheet.write(`Costs!C${6 + index}`, [[what]]);
      await host.spreadsheet.write(`Costs!F${6 + index}`, [[quantity]]);
    }
    host.book.model.insertRows(sheetOf('Costs'), 8, 2); // before Hosting
    await host.spreadsheet.write('Costs!C9', [['Inserted']]);
    await host.spreadsheet.write('Costs!F9', [[11]]);
    host.book.model.deleteRows(sheetOf('Costs'), 7, 1); // Training
    host.book.model.insertRows(sheetOf('Assumptions'), 6, 1); // above the rate
    await host.spreadsheet.write('Assumptions!C8', [[90]]);
    expect(await update(host.port, {}, silent)).toMatchObject({ is: 'updated' });
    const now = await Promise.all(
      [1, 2, 3, 4, 5].map((line) =>
        Promise.all(
          ['what', 'quantity'].map(async (column) => {
            const [[cell] = []] = await host.spreadsheet.read(cellOf(`costs.lines.${column}.${line}`));
            return cell;
          }),
        ),
      ),
    );
    const blank = ['', ''];
    expect(now).toEqual([['Licences', 3], blank, ['Inserted', 11], ['Hosting', 5], ['Support', 7]]);
    expect(await figureOf(host, '=AIR_HourlyRate')).toBe(90);
  });

  it('is left as it is where a column was inserted, and says where', async () => {
    const host = await old();
    host.book.model.insertColumns(host.book.sheetNamed('Costs')?.index ?? -1, 4, 1);
    const sheets = await host.spreadsheet.sheets();
    const outcome = await update(host.port, {}, silent);
    expect(outcome).toMatchObject({ is: 'refused' });
    expect('told' in outcome && outcome.told).toMatchObject({ is: 'columnMoved', sheet: 'Costs' });
    expect(await host.spreadsheet.sheets()).toEqual(sheets);
  });

  it(
    'is put back when the host fails on the way',
    async () => {
      // Every host is asked for the same; this one does it in no time.
      const counting = new MemoryHost();
      await oldWorkbook({ port: counting.port }, fewTabs);
      const counted = failingAt(counting.port, -1);
      await update(counted, {}, silent);
      const steps = isFull ? 12 : 2;
      for (let step = 1; step < steps; step++) {
        const nth = Math.floor((counted.asked() * step) / steps);
        const host = await copyOf(hostName, 'three tabs', (each) => oldWorkbook(each, fewTabs));
        const sheets = await host.spreadsheet.sheets();
        const cost = await figureOf(host, '=SUM(Costs!O6:O25)');
        const rate = await figureOf(host, '=AIR_HourlyRate');
        expect(Math.min(Number(cost), Number(rate))).toBeGreaterThan(0);
        await expect(update(failingAt(host.port, nth), {}, silent)).rejects.toThrow('the host failed');
        expect(await host.spreadsheet.sheets(), `operation ${nth}`).toEqual(sheets);
        expect(await figureOf(host, '=SUM(Costs!O6:O25)')).toBe(cost);
        expect(await figureOf(host, '=AIR_HourlyRate')).toBe(rate);
        if (isFull) expect(await update(host.port, {}, silent)).toMatchObject({ is: 'updated' });
      }
    },
    longest,
  );
});

async function figureOf({ spreadsheet }: OpenHost, formula: string) {
  await spreadsheet.write('Sheet1!A1', [[formula]]);
  await spreadsheet.idle();
  return (await spreadsheet.read('Sheet1!A1'))[0]?.[0];
}
