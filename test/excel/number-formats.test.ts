import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatOperations } from '../../core/actions/operations-for-tab.ts';
import { type Area, areaName, contains, parseArea } from '../../core/cells/address.ts';
import type { Operation } from '../../core/sheet-port/operations.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { kits } from '../../core/workbook/kits.ts';
import { placeOf } from '../../core/workbook/model/addresses.ts';
import { bandsOf } from '../../excel-addin/sheet-port/format-bands.ts';
import { draws } from '../support/draws.ts';
import { example } from '../support/made.ts';
import { type Started, startExcel } from './start.ts';

let excel: Started;
beforeEach(async () => {
  excel = await startExcel();
});

const extent = { rows: 60, columns: 26 };
const formats = ['0', '0%', '#,##0.00', 'd mmm yyyy'] as const;

interface Given {
  readonly area: Area;
  readonly format: string;
}

/** Columns of one table: their formats side by side, some columns without, over the same rows. */
const table = fc
  .tuple(
    fc.integer({ min: 1, max: 30 }),
    fc.integer({ min: 1, max: 20 }),
    fc.array(fc.option(fc.constantFrom(...formats), { freq: 4 }), { minLength: 1, maxLength: 14 }),
  )
  .map(([row, rows, columns]): Given[] =>
    columns.flatMap((format, at) =>
      format === null ? [] : [{ area: { row, rows, column: at + 2, columns: 1 }, format }],
    ),
  );

/** What each cell should have: the last format that it was given. */
function lastOf(given: readonly Given[]): Map<string, string> {
  const cells = new Map<string, string>();
  for (const { area, format } of given)
    for (let down = 0; down < area.rows; down++)
      for (let across = 0; across < area.columns; across++)
        cells.set(`${area.row + down} ${area.column + across}`, format);
  return cells;
}

const operationsOf = (sheet: string, given: readonly Given[], isFresh: boolean): Operation[] =>
  given.map(({ area, format }) => ({
    do: 'format',
    sheet,
    ranges: [areaName(area)],
    format: { numberFormat: format },
    isFresh,
  }));

function held(sheet: string): Map<string, string> {
  const { book } = excel;
  const { index } = book.sheets().find(({ name }) => name === sheet) ?? { index: -1 };
  const cells = new Map<string, string>();
  book.formats(index, { row: 1, column: 1, ...extent }).forEach((line, row) => {
    line.forEach((format, column) => {
      if (format !== 'general') cells.set(`${row + 1} ${column + 1}`, format);
    });
  });
  return cells;
}

const sorted = (cells: Map<string, string>) => [...cells].sort(([a], [b]) => a.localeCompare(b));

const given = (...ranges: readonly (readonly [range: string, format: string])[]): Given[] =>
  ranges.map(([range, format]) => ({ area: parseArea(range) as Area, format }));

/** Eight columns that are formatted each by itself. */
const eight = given(
  ...'BCDEFGHI'.split('').map((column, at) => [`${column}3:${column}42`, formats[at % 4] ?? '0'] as const),
);

/** How long the request was that gave a new sheet these formats. */
async function lettersOf(all: readonly Given[], isFresh: boolean): Promise<number> {
  const sheet = `${isFresh ? 'New' : 'Old'} ${all.length}`;
  await excel.run({ do: 'addSheet', sheet, ...extent });
  const before = excel.host.sentBy('node');
  await excel.run(...operationsOf(sheet, all, isFresh));
  expect(sorted(held(sheet))).toEqual(sorted(lastOf(all)));
  return excel.host.sentBy('node') - before;
}

describe('Number formats', () => {
  it('are what each cell was given last, however tables lie, on new cells and on others', async () => {
    let sheets = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(table, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (all, isFresh) => {
          const sheet = `Drawn ${++sheets}`;
          await excel.run({ do: 'addSheet', sheet, ...extent });
          await excel.run(...operationsOf(sheet, all.flat(), isFresh));
          expect(sorted(held(sheet))).toEqual(sorted(lastOf(all.flat())));
        },
      ),
      draws(40, 1_000),
    );
  });

  it('of a table on new cells are told for its first row, which the others are copied from', async () => {
    expect(await lettersOf(eight, true)).toBeLessThan((await lettersOf(eight, false)) - 1_000);
  });

  it('of ranges over each other are what the last one says, and copied as well', async () => {
    const overEachOther = [...eight, ...given(['D3:F42', '0%'])];
    expect(await lettersOf(overEachOther, true)).toBeLessThan(
      (await lettersOf(overEachOther, false)) - 1_000,
    );
  });

  it('are told range by range where another range lies within the table', async () => {
    const within = [...eight, ...given(['J10:J50', '0%'], ['E50:E55', '0'])];
    const across = [...eight, ...given(['D20:E36', '0%'])];
    expect(await lettersOf(within, true)).toBeLessThan((await lettersOf(within, false)) - 1_000);
    expect(await lettersOf(across, true)).toBeGreaterThan((await lettersOf(across, false)) - 10);
  });

  it('leave the look of cells that had one as it is', async () => {
    await excel.run(
      { do: 'addSheet', sheet: 'Costs', ...extent },
      { do: 'format', sheet: 'Costs', ranges: ['B3:I3'], format: { bold: true, fill: 'FFF2CC' } },
      ...operationsOf('Costs', eight, false),
    );
    const { book } = excel;
    const index = book.sheets().findIndex(({ name }) => name === 'Costs');
    const styleAt = (row: number) => book.model.getCellStyle(index, row, 3).style;
    expect([3, 4].map((row) => styleAt(row).font.b)).toEqual([true, undefined]);
    expect(styleAt(4).fill.color).toBeUndefined();
  });

  it('are copied in no table of ours that holds a link, whose look would go along', () => {
    const copied = buildBook({ ...example, tabs: kits.portfolio }).map((tab) => {
      const all = formatOperations(tab.sheet, tab.cells, example.currency).flatMap(({ ranges, format }) =>
        format.numberFormat === undefined
          ? []
          : ranges.map((range) => ({
              area: parseArea(range) as Area,
              range,
              format: format.numberFormat ?? '',
            })),
      );
      const bands = bandsOf(all).map(({ area }) => area);
      const links = tab.links.filter(({ at }) => bands.some((band) => contains(band, placeOf(at))));
      return { bands: bands.length, links };
    });
    expect(copied.flatMap(({ links }) => links)).toEqual([]);
    expect(copied.filter(({ bands }) => bands > 0).length).toBeGreaterThan(5);
  });
});
