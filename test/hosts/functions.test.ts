import { describe, expect, it } from 'vitest';
import { columnName } from '../../core/cells/address.ts';
import { type Cell, Day } from '../../core/cells/cell.ts';
import { isoDay } from '../../core/cells/serial.ts';
import { catalogue } from '../../core/functions/catalogue.ts';
import type { Example } from '../../core/functions/declaration.ts';
import { bothHosts, type OpenHost, openExcel, openSheets } from '../support/hosts.ts';
import { isClose } from '../support/same.ts';

const cases = catalogue.flatMap((definition) =>
  definition.examples.map((example) => ({ definition, example })),
);

describe.each(Object.entries(bothHosts))('The built add-in in %s', (hostName, open) => {
  it('gives every documented example its result, from cells', async () => {
    const host = await open();
    const wrong: unknown[] = [];
    // Each example has rows of its own; its call stands in column A.
    let top = 1;
    const placed = cases.map(({ definition, example }) => {
      const row = top;
      const call = placeCall(host, definition.name, example, row);
      top += call.height + 2;
      return { row, definition, example };
    });
    await host.book.idle();
    for (const { row, definition, example } of placed) {
      const shown = await shownAt(host, row, example);
      if (!isExpected(shown, example, hostName)) wrong.push({ name: definition.name, example, shown });
    }
    expect(wrong).toEqual([]);
  });

  it('spills over a column, leaves rows not filled in yet empty, and keeps a bad row to itself', async () => {
    const { spreadsheet } = await open();
    await spreadsheet.write('A1:B5', [
      [81300, 5010],
      [1000, 100],
      [null, null],
      ['abc', 100],
      [500, 50],
    ]);
    await spreadsheet.write('C1', [['=AI_ROI(A1:A5,B1:B5,50%)']]);
    await spreadsheet.idle();
    const [first, second, third, fourth, fifth] = (await spreadsheet.read('C1:C5')).flat();
    expect(first).toBeCloseTo(7.11377245508982, 10);
    expect([second, third, fifth]).toEqual([4, '', 4]);
    const message = "value must be a number, got text 'abc'";
    expect(fourth).toBe(hostName === 'Excel' ? '#VALUE!' : message);
  });

  it('meets a column with a row', async () => {
    const { spreadsheet } = await open();
    await spreadsheet.write('B1:C1', [[50, 100]]);
    await spreadsheet.write('A2:A3', [[8], [4]]);
    await spreadsheet.write('B2', [['=TIME_SAVED_VALUE(A2:A3,B1:C1)']]);
    await spreadsheet.idle();
    expect(await spreadsheet.read('B2:C3')).toEqual([
      [19200, 38400],
      [9600, 19200],
    ]);
  });

  it('names both ranges where their shapes do not fit', async () => {
    const { spreadsheet, book } = await open();
    await spreadsheet.write('A1:B3', [
      [1, 2],
      [3, 4],
      [5, null],
    ]);
    await spreadsheet.write('C1', [['=AI_ROI(A1:A3,B1:B2)']]);
    await spreadsheet.idle();
    expect(book.messageAt(0, { row: 1, column: 3 })).toBe(
      'value is 3 x 1 cells and cost 2 x 1: use ranges of the same shape, or a column and a row',
    );
  });

  it('says what is wrong with an input, by its name', async () => {
    const { spreadsheet, book } = await open();
    await spreadsheet.write('A1:A2', [[1000], ["'1,200"]]);
    await spreadsheet.write('B1:B4', [
      ['=AI_ROI(A1,C1)'],
      ['=AI_ROI(A1,A2)'],
      ['=AI_ROI(A1,TRUE)'],
      ['=TIME_SAVED_VALUE(8,75,0)'],
    ]);
    await spreadsheet.idle();
    expect([1, 2, 3, 4].map((row) => book.messageAt(0, { row, column: 2 }))).toEqual([
      'cost is blank',
      "cost must be a number, got text '1,200'",
      'cost must be a number, got TRUE',
      'weeks is 0, or its cell is blank: leave it out for 48',
    ]);
  });

  it('lets an error in an input come out again', async () => {
    const { spreadsheet } = await open();
    await spreadsheet.write('A1:A2', [['=1/0'], ['=AI_ROI(A1,5)']]);
    await spreadsheet.idle();
    expect(await spreadsheet.read('A2')).toEqual([[hostName === 'Excel' ? '#DIV/0!' : '#ERROR!']]);
  });

  it('takes a blank optional input as its default and a skipped one too', async () => {
    const { spreadsheet } = await open();
    await spreadsheet.write('A1:A2', [['=TIME_SAVED_VALUE(8,75,C1,50%)'], ['=TIME_SAVED_VALUE(8,75,,50%)']]);
    await spreadsheet.idle();
    expect(await spreadsheet.read('A1:A2')).toEqual([[14400], [14400]]);
  });
});

describe('Where Excel on the desktop hands over a blank as 0', () => {
  it('a 0 that makes no sense is refused, not taken', async () => {
    const { spreadsheet, book } = await openExcel({ desktopBlanks: true });
    await spreadsheet.write('A1', [['=AI_ROI(100,50,C1)']]);
    await spreadsheet.idle();
    expect(book.messageAt(0, { row: 1, column: 1 })).toBe(
      'confidence is 0, or its cell is blank: leave it out for 100%',
    );
  });
});

describe('Dates for money', () => {
  it('are refused in Google Sheets, which tells them apart', async () => {
    const { spreadsheet, book } = await openSheets();
    await spreadsheet.write('A1:A2', [['2026-01-05'], ['=AI_ROI(A1,5)']]);
    await spreadsheet.idle();
    expect(book.messageAt(0, { row: 2, column: 1 })).toBe('value must be a number, got a date');
  });
});

function placeCall(host: OpenHost, name: string, example: Example, row: number): { height: number } {
  let column = 12;
  let height = Array.isArray(example.gives) ? example.gives.length : 1;
  const references = example.arguments.map((argument) => {
    if (argument === null) return '';
    const table = Array.isArray(argument) ? argument : [[argument]];
    table.forEach((line, down) => {
      line.forEach((cell, across) => {
        if (cell !== null) host.book.type(0, row + down, column + across, typed(cell));
      });
    });
    height = Math.max(height, table.length);
    const width = table[0]?.length ?? 1;
    const reference = `${columnName(column)}${row}:${columnName(column + width - 1)}${row + table.length - 1}`;
    column += width;
    return Array.isArray(argument) ? reference : (reference.split(':')[0] ?? '');
  });
  host.book.type(0, row, 1, `=${name}(${references.join(',')})`);
  return { height };
}

function typed(cell: Cell): string {
  if (cell instanceof Day) return isoDay(cell.serial);
  if (typeof cell === 'string') return `'${cell}`;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

async function shownAt({ spreadsheet }: OpenHost, row: number, { gives }: Example): Promise<unknown> {
  const rows = Array.isArray(gives) ? gives.length : 1;
  const columns = Array.isArray(gives) ? (gives[0]?.length ?? 1) : 1;
  const shown = await spreadsheet.read(`A${row}:${columnName(columns)}${row + rows - 1}`);
  return Array.isArray(gives) ? shown : shown[0]?.[0];
}

function isExpected(shown: unknown, { gives }: Example, hostName: string): boolean {
  if (Array.isArray(gives)) {
    const rows = Array.isArray(shown) ? shown : [];
    return gives.every((row, down) => row.every((value, across) => isSame(rows[down]?.[across], value)));
  }
  if (gives instanceof Day) return shown === gives.serial;
  if (typeof gives === 'object') return shown === (hostName === 'Excel' ? gives.error : '#ERROR!');
  return isSame(shown, gives);
}

function isSame(shown: unknown, value: number | string): boolean {
  return typeof shown === 'number' && typeof value === 'number'
    ? isClose(shown, value, 1e-9)
    : shown === value;
}
