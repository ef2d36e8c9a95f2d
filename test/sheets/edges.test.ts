import { describe, expect, it } from 'vitest';
import { operationsToBegin } from '../../core/actions/operations-for-tab.ts';
import { scaffold } from '../../core/actions/scaffold.ts';
import { extentOf } from '../../core/actions/tab-size.ts';
import { takeAway } from '../../core/actions/take-away.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { tabIds } from '../../core/workbook/kits.ts';

import { type BookOptions, exampleStartDate } from '../../core/workbook/model/options.ts';
import { edgesOf } from '../../simulator/sheets-host/edges.ts';
import { openSheets } from '../support/hosts.ts';
import { script } from '../support/script.ts';

const silent = { onProgress: () => undefined };
const blank: BookOptions = {
  tabs: ['costs'],
  currency: 'EUR',
  startDate: exampleStartDate,
  example: false,
};

describe('A new sheet of the simulated Google Sheets ends at row 1,000 and column Z', () => {
  const beyond = 'outside the dimensions of the sheet';
  it.each([
    ['sheet.getRange("AA1")', beyond],
    ['sheet.getRange("A1001")', beyond],
    ['sheet.getRange("Y5:AB6")', beyond],
    ['sheet.getRange(1, 26, 1, 2)', beyond],
    ['sheet.getRange(1000, 1, 2, 1)', beyond],
    ['sheet.getRangeList(["A1", "B2:AA2"])', beyond],
    ['sheet.setColumnWidths(26, 2, 50)', 'out of bounds'],
    ['sheet.setRowHeights(1000, 2, 30)', 'out of bounds'],
    ['sheet.setFrozenRows(1000)', "can't freeze all visible rows"],
    ['sheet.setFrozenColumns(26)', "can't freeze all visible columns"],
  ])('%s is refused', (call, message) => {
    expect(() => script(`${call};`)).toThrow(message);
  });

  it('until columns and rows are inserted behind the last', () => {
    const grown = 'sheet.insertColumnsAfter(sheet.getMaxColumns(), 66); sheet.insertRowsAfter(1000, 200);';
    const size = '[sheet.getMaxRows(), sheet.getMaxColumns()]';
    expect(script(`return ${size};`)).toEqual([1000, 26]);
    expect(script(`${grown} sheet.getRange("CN1200").setValues([[1]]); return ${size};`)).toEqual([1200, 92]);
    expect(() => script(`${grown} sheet.getRange("CO1");`)).toThrow(beyond);
  });
});

describe('A tab', () => {
  it('asks for a sheet that reaches over all that is said of it', async () => {
    const { book, port } = await openSheets();
    const tabs = buildBook({ ...blank, tabs: tabIds });
    expect(Math.max(...tabs.map((tab) => extentOf(tab).columns))).toBeGreaterThan(26);
    for (const tab of tabs) {
      const { rows, columns } = extentOf(tab);
      await port.run([{ do: 'addSheet', sheet: tab.sheet, rows, columns }]);
      expect(edgesOf(book, book.sheetNamed(tab.sheet)?.index ?? -1), tab.sheet).toEqual({
        rows: Math.max(1000, rows),
        columns: Math.max(26, columns),
      });
    }
  });

  it('that is begun anew on a sheet that somebody cut down makes it large enough again', async () => {
    const { book, port } = await openSheets();
    const [tab] = buildBook({ ...blank, tabs: ['costs'] }).filter(({ id }) => id === 'costs');
    if (!tab) throw new Error('there is no tab');
    const sheet = book.addSheet(tab.sheet).index;
    book.extras(sheet).size = { rows: 3, columns: 40 };
    await port.run(operationsToBegin(tab, { known: new Set(), run: '' }));
    expect(book.extras(sheet).size).toEqual({ rows: extentOf(tab).rows, columns: 40 });
  });
});

describe("A user's sheet of a single cell", () => {
  it('is read as blanks beyond its edges', async () => {
    const { book, port } = await openSheets();
    book.type(0, 1, 1, '5');
    book.extras(0).size = { rows: 1, columns: 1 };
    const read = (range: string) => port.run([{ do: 'readRange', sheet: 'Sheet1', range }]);
    const none = [null, null];
    expect(await read('A1:B2')).toMatchObject([
      {
        values: [[5, null], none],
        formulas: [
          ['', ''],
          ['', ''],
        ],
      },
    ]);
    expect(await read('B2:C3')).toMatchObject([
      {
        values: [none, none],
        formulas: [
          ['', ''],
          ['', ''],
        ],
      },
    ]);
  });

  it('stays as it is beside tabs that are made, found again, and taken away', async () => {
    const { book, port, spreadsheet } = await openSheets();
    book.addSheet('Costs');
    for (const { index } of book.sheets()) book.extras(index).size = { rows: 1, columns: 1 };
    const plan = await scaffold(port, blank, silent);
    expect(plan).toMatchObject({
      make: [{ sheet: 'Assumptions' }, { sheet: 'Costs 2' }, { sheet: 'Workings' }],
    });
    expect(await scaffold(port, blank, silent)).toMatchObject({ make: [], complete: [] });
    // Marks lost: every sheet is looked at for its head.
    for (const { index } of book.sheets()) book.extras(index).metadata.clear();
    expect(await scaffold(port, blank, silent)).toMatchObject({ make: [] });
    if (plan.is === 'plan') await takeAway(port, blank, plan);
    expect(await spreadsheet.sheets()).toEqual(['Sheet1', 'Costs']);
    expect(book.sheets().map(({ index }) => book.extras(index).size)).toEqual([
      { rows: 1, columns: 1 },
      { rows: 1, columns: 1 },
    ]);
  });
});
