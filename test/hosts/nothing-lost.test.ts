import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaffold } from '../../core/actions/scaffold.ts';
import { takeAway } from '../../core/actions/take-away.ts';
import { update } from '../../core/actions/update.ts';
import { type BookOptions, exampleStartDate } from '../../core/workbook/model/options.ts';
import { failingAt } from '../actions/host-at.ts';
import { draws, isFull } from '../support/draws.ts';
import type { OpenHost } from '../support/hosts.ts';
import { inEachHost } from '../support/in-each-host.ts';

/** Milliseconds; what runs on after its time would meddle with the next one's host. */
const longest = isFull ? 900_000 : 120_000;

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

inEachHost('Google Sheets', 'In %s nothing of theirs is ever changed', (_, open) => {
  it(
    'by making tabs, making them again, updating and taking them away',
    async () => {
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
        { ...draws(3, 15) },
      );
    },
    longest,
  );

  it('in a workbook of 200 sheets', async () => {
    const host = await open();
    for (let count = 1; count < 200; count++) host.book.addSheet(`Sheet ${count}`);
    expect(await scaffold(host.port, options, silent)).toMatchObject({ make: [{}, {}, {}] });
    expect(host.book.sheets().length).toBe(203);
  });

  it(
    'when the host fails, at whichever operation: nothing is left',
    async () => {
      const whole = await open();
      const counted = failingAt(whole.port, -1);
      await scaffold(counted, options, silent);
      // Every single one with a port of its own in test/actions; here enough of them to see the host's ways.
      const step = isFull ? 7 : 29;
      for (let nth = 0; nth < counted.asked(); nth += step) {
        const host = await open();
        await host.spreadsheet.write('Sheet1!A1', [['mine']]);
        await expect(scaffold(failingAt(host.port, nth), options, silent)).rejects.toThrow('the host failed');
        expect(await host.spreadsheet.sheets(), `operation ${nth}`).toEqual(['Sheet1']);
        expect(host.book.names(), `operation ${nth}`).toEqual([]);
        expect(await host.spreadsheet.read('Sheet1!A1')).toEqual([['mine']]);
      }
    },
    longest,
  );
});

inEachHost('Google Sheets', 'Our tabs in %s', (kind, open) => {
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
