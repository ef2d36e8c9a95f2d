import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { catalogue } from '../../core/functions/catalogue.ts';
import { functionsMetadata } from '../../simulator/excel-host/functions-metadata.ts';
import { createExcelHost } from '../../simulator/excel-host/host.ts';
import { Book } from '../support/engine.ts';
import { openExcel } from '../support/hosts.ts';

const built = () => z.parse(functionsMetadata, JSON.parse(readFileSync('dist/excel/functions.json', 'utf8')));

describe('Excel knows the functions', () => {
  it('all of them', async () => {
    const { book, spreadsheet } = await openExcel();
    expect(catalogue.length).toBeGreaterThan(50);
    await spreadsheet.write('A1', [['=KPI_STATUS(20,14,10)']]);
    await book.idle();
    expect(await spreadsheet.read('A1')).toEqual([['On track']]);
  });

  it('none of them, without a word, where one requires a parameter after an optional one', async () => {
    const metadata = built();
    const status = metadata.functions.find(({ name }) => name === 'KPI_STATUS');
    if (status?.parameters[0]) status.parameters[0].optional = true;
    const { book, spreadsheet } = await openExcel({ functionsMetadata: metadata });
    await spreadsheet.write('A1', [['=AI_ROI(100,50)']]);
    await book.idle();
    expect(await spreadsheet.read('A1')).toEqual([['#NAME?']]);
  });

  it('and one that it has kept from before without the last argument calls it as if that were left out', async () => {
    const metadata = built();
    for (const each of metadata.functions)
      if (each.parameters.at(-1)?.optional) each.parameters = each.parameters.slice(0, -1);
    const { book, spreadsheet } = await openExcel({ functionsMetadata: metadata });
    await spreadsheet.write('A1:A3', [
      ['=AI_ROI(100,50)'],
      ['=KPI_CHANGE(20,25)'],
      ['=TIME_SAVED_VALUE(8,75,48)'],
    ]);
    await book.idle();
    expect(await spreadsheet.read('A1:A3')).toEqual([[1], [0.25], [28800]]);
  });

  it('by the prefixed name alone where they have a namespace', async () => {
    const book = new Book();
    createExcelHost(book, { functionsMetadata: built(), namespace: 'AIROI' });
    book.type(0, 1, 1, '=AI_ROI(100,50)');
    await book.idle();
    expect(book.values(0, { row: 1, column: 1, rows: 1, columns: 1 })).toMatchObject([[{ error: '#NAME?' }]]);
  });
});

describe('An error in an argument', () => {
  it.each([
    ['=NA()', '#N/A', ''],
    ['=1/0', '#DIV/0!', ''],
    // What no function may give back becomes #VALUE!, whose message says which it was.
    ['=NO_SUCH_NAME', '#VALUE!', 'value is an error: #NAME?'],
    ['=INDIRECT("Nowhere!A1")', '#VALUE!', 'value is an error: #REF!'],
  ])('%s comes out as %s', async (formula, shown, message) => {
    const { book, spreadsheet } = await openExcel();
    await spreadsheet.write('A1:A2', [[formula], ['=AI_ROI(A1,5)']]);
    await book.idle();
    expect(await spreadsheet.read('A2')).toEqual([[shown]]);
    if (message) expect(book.messageAt(0, { row: 2, column: 1 })).toBe(message);
  });
});
