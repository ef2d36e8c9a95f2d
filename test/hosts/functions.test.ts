import { describe, expect, it } from 'vitest';
import { exampleCases, wrongExamples } from '../support/example-calls.ts';
import { bothHosts, openExcel, openSheets } from '../support/hosts.ts';

describe.each(Object.entries(bothHosts))('The built add-in in %s', (hostName, open) => {
  it('gives every documented example its result, from cells', async () => {
    const host = await open();
    const error = (code: string) => (hostName === 'Excel' ? code : '#ERROR!');
    expect(await wrongExamples(host, exampleCases, error)).toEqual([]);
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
    const { spreadsheet, book } = await openExcel({ behaviour: { desktopBlanks: true } });
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
