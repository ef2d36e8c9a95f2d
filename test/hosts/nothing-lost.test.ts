import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { scaffold } from '../../core/actions/scaffold.ts';
import { takeAway } from '../../core/actions/take-away.ts';
import { update } from '../../core/actions/update.ts';
import { type BookOptions, exampleStartDate } from '../../core/workbook/options.ts';
import { failingAt } from '../actions/host-at.ts';
import { draws, isFull } from '../support/draws.ts';
import { bothHosts, type OpenHost } from '../support/hosts.ts';
import { oldWorkbook } from './old-workbook.ts';

const silent = { onProgress: () => undefined };
const options: BookOptions = {
  tabs: ['costs'],
  currency: 'EUR',
  startDate: exampleStartDate,
  example: false,
  run: 'ours',
};

/** What somebody else may have in a workbook. */
interface Theirs {
  readonly sheets: readonly string[];
  readonly cells: readonly (readonly [sheet: number, row: number, column: number, input: string])[];
  readonly names: readonly string[];
  readonly isProtected: boolean;
}

const sheetNames = fc.uniqueArray(
  fc.constantFrom(
    'Costs',
    'assumptions',
    'START',
    "It's mine",
    'Data (2)',
    'Übersicht',
    'Value',
    'Dashboard 2',
  ),
  { minLength: 0, maxLength: 4 },
);
const theirs: fc.Arbitrary<Theirs> = fc.record({
  sheets: sheetNames,
  cells: fc.array(
    fc.tuple(
      fc.nat(3),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom('1', '-2.5', 'x', "'=no formula", '=1+1', '=SUM(A1:B2)', 'TRUE', '2026-01-05', '#N/A'),
    ),
    { maxLength: 12 },
  ),
  names: fc.uniqueArray(fc.constantFrom('Airfreight', 'ROI', 'Total', 'my_AIR_ROI', 'AI_ROI_old'), {
    maxLength: 3,
  }),
  isProtected: fc.boolean(),
});

function fill({ book }: OpenHost, { sheets, cells, names, isProtected }: Theirs): void {
  for (const sheet of sheets) book.addSheet(sheet);
  const all = book.sheets();
  for (const [sheet, row, column, input] of cells)
    book.type((all[sheet % all.length] ?? all[0])?.index ?? 0, row, column, input);
  for (const name of names)
    book.defineName(name, null, "'Sheet1'!$B$2", { comment: 'theirs', visible: true });
  book.extras(0).isProtected = isProtected;
}

/** Everything on the sheets that were there before, and the names. */
function snapshot({ book }: OpenHost, sheets: readonly string[], names: readonly string[]) {
  return {
    sheets: sheets.map((name) => {
      const index = book.sheetNamed(name)?.index ?? -1;
      const area = { row: 1, column: 1, rows: 45, columns: 25 };
      return {
        name,
        formulas: book.formulas(index, area),
        values: book.values(index, area),
        style: book.model.getCellStyle(index, 2, 2).style,
        extras: { ...book.extras(index), metadata: [...book.extras(index).metadata] },
      };
    }),
    names: book.names().filter(({ name }) => names.includes(name)),
  };
}

describe.each(Object.entries(bothHosts))('In %s nothing of theirs is ever changed', (_, open) => {
  it('by making tabs, making them again, updating and taking them away', async () => {
    await fc.assert(
      fc.asyncProperty(theirs, async (drawn) => {
        const host = await open();
        fill(host, drawn);
        const sheets = host.book.sheets().map(({ name }) => name);
        const before = snapshot(host, sheets, drawn.names);
        const made = await scaffold(host.port, options, silent);
        expect(snapshot(host, sheets, drawn.names)).toEqual(before);
        expect(await scaffold(host.port, options, silent)).toMatchObject({ make: [] });
        expect(await update(host.port, {}, silent)).toMatchObject({ is: 'current' });
        expect(snapshot(host, sheets, drawn.names)).toEqual(before);
        if (made.is === 'plan') await takeAway(host.port, options, made);
        expect(snapshot(host, sheets, drawn.names)).toEqual(before);
        expect(host.book.sheets().map(({ name }) => name)).toEqual(sheets);
      }),
      { ...draws(4, 60) },
    );
  });

  it('in a workbook of 200 sheets', async () => {
    const host = await open();
    for (let count = 1; count < 200; count++) host.book.addSheet(`Sheet ${count}`);
    expect(await scaffold(host.port, options, silent)).toMatchObject({ make: [{}, {}] });
    expect(host.book.sheets().length).toBe(202);
  });

  it('when the host fails, at whichever operation: nothing is left', async () => {
    const whole = await open();
    const counted = failingAt(whole.port, -1);
    await scaffold(counted, options, silent);
    // Every single one with a port of its own in test/actions; here enough of them to see the host's ways.
    const step = isFull ? 1 : 29;
    for (let nth = 0; nth < counted.asked(); nth += step) {
      const host = await open();
      await host.spreadsheet.write('Sheet1!A1', [['mine']]);
      await expect(scaffold(failingAt(host.port, nth), options, silent)).rejects.toThrow('the host failed');
      expect(await host.spreadsheet.sheets(), `operation ${nth}`).toEqual(['Sheet1']);
      expect(host.book.names(), `operation ${nth}`).toEqual([]);
      expect(await host.spreadsheet.read('Sheet1!A1')).toEqual([['mine']]);
    }
  });
});

describe.each(Object.entries(bothHosts))('A workbook of version 1 in %s', (_, open) => {
  let opened = 0;
  afterAll(() => expect(opened).toBeGreaterThan(0));
  const old = async () => {
    opened += 1;
    const host = await open();
    await oldWorkbook(host);
    return host;
  };

  it('is carried to the current version with everything that was typed', async () => {
    const host = await old();
    const names = ['AIR_ROI', 'AIR_TotalCost', 'AIR_NPV', 'AIR_PaybackWeeks', 'AIR_ROILow'];
    const figures = async () => {
      await host.spreadsheet.write(`Sheet1!A1:E1`, [names.map((name) => `=${name}`)]);
      await host.spreadsheet.idle();
      return (await host.spreadsheet.read('Sheet1!A1:E1'))[0] ?? [];
    };
    // What an owner changed: a rate, a cleared share, own formula, a line of cost, readings, a typed baseline.
    const write = (range: string, value: string | number) => host.spreadsheet.write(range, [[value]]);
    await write('Assumptions!C7', 80);
    await write('Assumptions!C9', '=1/4');
    await write('Assumptions!C22', 64000); // yearly pay, two rows further down now
    await write('Costs!C10', 'Translation');
    await write('Costs!F10', 3);
    await write('Baseline!P9', 0.2); // before, typed
    await write('Baseline!AD8', 4.5); // the first week since the start
    await write('Baseline!D46', 'Rush orders'); // error patterns
    const before = await figures();
    expect(before.every((figure) => typeof figure === 'number')).toBe(true);
    const updated = await update(host.port, { run: 'new' }, silent);
    (await figures()).forEach((figure, index) => {
      expect(figure, names[index]).toBeCloseTo(Number(before[index]), 9);
    });
    expect(updated).toMatchObject({ is: 'updated' });
    const read = async (range: string) => (await host.spreadsheet.read(range))[0]?.[0];
    expect(await read('Assumptions!C7')).toBe(80);
    expect(await host.spreadsheet.formulas('Assumptions!C9')).toEqual([['=1/4']]);
    expect(await read('Assumptions!C24')).toBe(64000);
    expect(await read('Costs!C10')).toBe('Translation');
    expect(await read('Costs!F10')).toBe(3);
    expect(await read('Baseline!F38')).toBe(0.2);
    expect(await read('Baseline!Y8')).toBe(4.5);
    expect(await read('Baseline!D76')).toBe('Rush orders');
    // Proposals are proposals still: they follow the new rate.
    expect(await read('Costs!G7')).toBe(80);
    expect(await read("'Assumptions (old)'!C7")).toBe(80);
    expect(await figureOf(host, '=AIR_HourlyRate')).toBe(80);
    expect(await figureOf(host, '=AIR_Swing')).toBe(0.2);
    expect(await update(host.port, {}, silent)).toMatchObject({ is: 'current' });
    expect(await scaffold(host.port, { ...options, tabs: ['dashboard'] }, silent)).toMatchObject({
      make: [],
      outdated: [],
    });
  });

  it('is left as it is where rows were inserted, and says where', async () => {
    const host = await old();
    const costs = host.book.sheetNamed('Costs')?.index ?? -1;
    host.book.model.insertRows(costs, 10, 1);
    const sheets = await host.spreadsheet.sheets();
    const outcome = await update(host.port, {}, silent);
    expect(outcome).toMatchObject({ is: 'refused' });
    expect('message' in outcome && outcome.message).toMatch(/on Costs the cell \w+ no longer holds/);
    expect(await host.spreadsheet.sheets()).toEqual(sheets);
  });

  it('is put back when the host fails on the way', async () => {
    const counting = await old();
    const counted = failingAt(counting.port, -1);
    await update(counted, {}, silent);
    const steps = isFull ? 40 : 2;
    for (let step = 1; step < steps; step++) {
      const nth = Math.floor((counted.asked() * step) / steps);
      const host = await old();
      const sheets = await host.spreadsheet.sheets();
      const roi = await figureOf(host, '=AIR_ROI');
      await expect(update(failingAt(host.port, nth), {}, silent)).rejects.toThrow('the host failed');
      expect(await host.spreadsheet.sheets(), `operation ${nth}`).toEqual(sheets);
      expect(await figureOf(host, '=AIR_ROI')).toBe(roi);
      if (isFull) expect(await update(host.port, {}, silent)).toMatchObject({ is: 'updated' });
    }
  });
});

describe.each(Object.entries(bothHosts))('Our tabs in %s', (kind, open) => {
  it('are found by their heads where their marks are lost, and marked again', async () => {
    const host = await open();
    await scaffold(host.port, { ...options, tabs: ['dashboard'] }, silent);
    for (const { name, scope } of host.book.names())
      if (name.startsWith('_AIR_')) host.book.deleteName(name, scope);
    for (const { index } of host.book.sheets()) host.book.extras(index).metadata.clear();
    host.book.model.renameSheet(host.book.sheetNamed('Costs')?.index ?? -1, 'Was es kostet');
    const again = await scaffold(host.port, { ...options, tabs: ['dashboard'] }, silent);
    expect(again).toMatchObject({ make: [] });
    expect(again.is === 'plan' && again.sheets.get('costs')).toBe('Was es kostet');
    const marks =
      kind === 'Excel'
        ? host.book.names().filter(({ name }) => name === '_AIR_costs').length
        : host.book.extras(host.book.sheetNamed('Was es kostet')?.index ?? -1).metadata.size;
    expect(marks).toBeGreaterThan(0);
  });
});

async function figureOf({ spreadsheet }: OpenHost, formula: string) {
  await spreadsheet.write('Sheet1!A1', [[formula]]);
  await spreadsheet.idle();
  return (await spreadsheet.read('Sheet1!A1'))[0]?.[0];
}
