import { beforeAll, describe, expect, test } from 'vitest';
import type { CellContent } from '../../core/sheet-port/operations.ts';
import { asText } from '../../excel-addin/sheet-port/text.ts';
import { type Started, startExcel, valuesAt } from './start.ts';

let excel: Started;
beforeAll(async () => {
  excel = await startExcel();
});

const write = (at: string, cells: CellContent[][]) => excel.run({ do: 'write', sheet: 'Sheet1', at, cells });

describe('write', () => {
  test('puts numbers, texts, truth values and formulas where they belong', async () => {
    const answers = await write('B2', [
      [1.5, 'software', true],
      [{ formula: '=B2*2' }, -3, false],
    ]);
    expect(answers).toEqual([null]);
    expect(valuesAt(excel.book, 'B2:D3')).toEqual([
      [1.5, 'software', true],
      [3, -3, false],
    ]);
    const [[formula = ''] = []] = excel.book.formulas(0, { row: 3, column: 2, rows: 1, columns: 1 });
    expect(formula).toBe('=B2*2');
  });

  test('null leaves a cell as it is, short rows too; an empty text empties it', async () => {
    await write('F1', [
      ['kept', 'gone'],
      ['kept', 'kept'],
    ]);
    await write('F1', [[null, ''], []]);
    expect(valuesAt(excel.book, 'F1:G2')).toEqual([
      ['kept', null],
      ['kept', 'kept'],
    ]);
  });

  const texts = [
    '=1+1',
    '+49 30 123',
    '- none',
    '@home',
    "'quoted",
    '1,200',
    '50%',
    'TRUE',
    '5 May 2026',
    '3 weeks',
    'Q1 2026',
    '#N/A',
    '10:30',
    '1e5',
  ];
  test.each(texts)('the text %j stays a text', async (text) => {
    await write('J1', [[text]]);
    expect(valuesAt(excel.book, 'J1')).toEqual([[text]]);
  });

  test.each([
    ['software', 'software'],
    ['3 weeks', '3 weeks'],
    ['May', 'May'],
    ['1,200', "'1,200"],
    ['May 5', "'May 5"],
    ['10 pm', "'10 pm"],
    ['€5', "'€5"],
    ['true', "'true"],
    ['A1 & B2', 'A1 & B2'],
    ['#1 priority', '#1 priority'],
  ])('%j is typed as %j', (text, typed) => {
    expect(asText(text)).toBe(typed);
  });

  test('a text that is cleared or overwritten leaves no quote mark behind', async () => {
    await write('K1', [["'a"], ['=b']]);
    await write('K1', [[''], [7]]);
    expect(valuesAt(excel.book, 'K1:K2')).toEqual([[null], [7]]);
  });

  test('a table that the client hands over in pieces', async () => {
    const rows = Array.from({ length: 700 }, (_, row) => [row, `text ${row}`, true]);
    await write('AA1', rows);
    expect(valuesAt(excel.book, 'AA1:AC700')).toEqual(rows);
  });

  test('very large and very small numbers keep the format of their cell', async () => {
    await write('L1', [[1e21], [1.5e-9]]);
    expect(valuesAt(excel.book, 'L1:L2')).toEqual([[1e21], [1.5e-9]]);
    const formats = excel.book.formats(0, { row: 1, column: 12, rows: 2, columns: 1 });
    expect(formats.flat().every((format) => /general/i.test(format))).toBe(true);
  });
});

describe('readRange', () => {
  test('gives values and formulas: blanks null, errors their text, dates serials', async () => {
    await write('N1', [
      [2, 'a', null, true],
      [{ formula: '=N1/0' }, { formula: '=""' }, '=x', { formula: '=N1*2' }],
    ]);
    excel.book.type(0, 3, 14, '2026-03-01');
    const [answer] = await excel.run({ do: 'readRange', sheet: 'Sheet1', range: 'N1:Q3' });
    expect(answer).toEqual({
      is: 'range',
      values: [
        [2, 'a', null, true],
        ['#DIV/0!', null, '=x', 4],
        [46082, null, null, null],
      ],
      formulas: [
        ['', '', '', ''],
        ['=N1/0', '=""', '', '=N1*2'],
        ['', '', '', ''],
      ],
    });
  });

  test('sees what the same run has written', async () => {
    const answers = await excel.run(
      { do: 'write', sheet: 'Sheet1', at: 'S1', cells: [[20], [{ formula: '=S1+1' }]] },
      { do: 'readRange', sheet: 'Sheet1', range: 'S1:S2' },
    );
    expect(answers[1]).toMatchObject({ values: [[20], [21]], formulas: [[''], ['=S1+1']] });
  });
});

test('readExtent says how far a sheet is filled, and whether it is locked', async () => {
  await excel.run(
    { do: 'addSheet', sheet: 'Filled', rows: 100, columns: 26 },
    { do: 'addSheet', sheet: 'Empty', rows: 100, columns: 26 },
  );
  await excel.run({ do: 'write', sheet: 'Filled', at: 'C4', cells: [[1, { formula: '=C4' }]] });
  const sheet = excel.book.sheetNamed('Filled');
  if (sheet) excel.book.extras(sheet.index).isProtected = true;
  expect(
    await excel.run({ do: 'readExtent', sheet: 'Filled' }, { do: 'readExtent', sheet: 'Empty' }),
  ).toEqual([
    { is: 'extent', rows: 4, columns: 4, isLocked: true },
    { is: 'extent', rows: 0, columns: 0, isLocked: false },
  ]);
});

test('readSelection names the sheet and the range', async () => {
  await excel.run({ do: 'addSheet', sheet: "Ann's plan", rows: 100, columns: 26 });
  await excel.run({ do: 'activate', sheet: "Ann's plan", at: 'B2:C4' });
  expect(await excel.run({ do: 'readSelection' })).toEqual([
    { is: 'selection', sheet: "Ann's plan", range: 'B2:C4' },
  ]);
});

test('readTables tells the tables with their columns, readTablePlace where one stands', async () => {
  expect(await excel.run({ do: 'readTables' })).toEqual([{ is: 'tables', tables: [] }]);
  await excel.run({ do: 'addSheet', sheet: 'Our plan', rows: 100, columns: 26 });
  const sheet = excel.book.sheetNamed('Our plan');
  if (!sheet) throw new Error('there is no such sheet');
  excel.book.extras(sheet.index).tables.push({
    name: 'Plan',
    at: { row: 3, column: 2, rows: 5, columns: 2 },
    hasHeaders: true,
    hasTotals: false,
    columns: ['Value', 'Cost, per [month]'],
  });
  const [tables] = await excel.run({ do: 'readTables' });
  expect(tables).toEqual({
    is: 'tables',
    tables: [{ name: 'Plan', hasHeaders: true, hasTotals: false, columns: ['Value', 'Cost, per [month]'] }],
  });
  expect(await excel.run({ do: 'readTablePlace', table: 'Plan' })).toEqual([
    { is: 'place', sheet: 'Our plan', range: 'B3:C7' },
  ]);
  await expect(excel.run({ do: 'readTablePlace', table: 'Other' })).rejects.toThrow('readTablePlace');
});

test('nothing is refused, and nothing to do sends nothing', async () => {
  const before = excel.host.syncsOf('node');
  expect(await excel.run()).toEqual([]);
  expect(excel.host.syncsOf('node')).toBe(before);
  expect(excel.host.refused).toEqual([]);
});
