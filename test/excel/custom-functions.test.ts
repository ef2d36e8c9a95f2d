import { describe, expect, test } from 'vitest';
import type { ExcelBehaviour } from '../../simulator/excel-host/behaviour.ts';
import { type Started, startExcel, valuesAt } from './start.ts';

const matrix = { type: 'any', dimensionality: 'matrix' } as const;
const declared = (id: string, required: number, optional = 0) => ({
  id,
  name: id,
  description: `${id} for a test`,
  parameters: Array.from({ length: required + optional }, (_, place) => ({
    name: `given${place}`,
    ...matrix,
    optional: place >= required,
  })),
  result: matrix,
});

const functionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    declared('SEEN', 1, 2),
    declared('TWICE', 1),
    declared('FAIL', 1),
    declared('LATER', 1),
    declared('BAD', 1),
    declared('ABSENT', 0),
  ],
};

/** A small add-in: SEEN says as JSON what reached it, FAIL throws, BAD gives what Excel does not take. */
const addIn = `
  const E = CustomFunctions.Error;
  const seen = (cell) => cell instanceof E ? 'error ' + cell.code : cell;
  CustomFunctions.associate({
    SEEN: (...given) => {
      const invocation = given.pop();
      const tables = given.map((table) => table && table.map((row) => row.map(seen)));
      return JSON.stringify([...tables, invocation.functionName]);
    },
    TWICE: (table) => table.map((row) => row.map((cell) => typeof cell === 'number' ? 2 * cell : new E('#N/A', 'no number'))),
    FAIL: ([[how]]) => {
      if (how === 'plain') throw new Error('lost');
      throw new E(how, 'because of ' + how);
    },
    LATER: ([[how]]) => how === 'reject' ? Promise.reject(new E('#N/A', 'not yet')) : Promise.resolve(how),
    BAD: ([[how]]) => ({
      nan: NaN, infinity: Infinity, inside: [[1, NaN]], date: new Date(0), object: { a: 1 }, empty: [], nothing: undefined, ragged: [[1], [1, 2]],
    })[how],
  });
`;

async function start(behaviour: Partial<ExcelBehaviour> = {}): Promise<Started> {
  const excel = await startExcel({ functionsMetadata, behaviour });
  excel.client.run(addIn);
  return excel;
}

async function calculate({ book }: Started, ...formulas: string[]) {
  formulas.forEach((formula, index) => {
    book.type(0, index + 1, 5, formula);
  });
  await book.idle();
  return valuesAt(book, `E1:E${formulas.length}`).map(([value]) => value);
}

describe('arguments', () => {
  test('every parameter arrives as a matrix; omitted ones as null, the invocation last', async () => {
    const excel = await start();
    excel.book.type(0, 1, 1, '3');
    excel.book.type(0, 1, 2, 'x');
    excel.book.type(0, 2, 1, 'TRUE');
    excel.book.type(0, 3, 1, '2026-03-01');
    excel.book.type(0, 4, 1, '=1/0');
    const results = await calculate(
      excel,
      '=SEEN(A1)',
      '=SEEN(A1:B2)',
      '=SEEN(1+1,,"t")',
      '=SEEN(A3)',
      '=SEEN(A4:B4)',
      '=SEEN(B9,A9:A10)',
      '=SEEN({1,2;3,4})',
    );
    expect(results.map((result) => JSON.parse(String(result)))).toEqual([
      [[[3]], null, null, 'SEEN'],
      [
        [
          [3, 'x'],
          [true, null],
        ],
        null,
        null,
        'SEEN',
      ],
      [[[2]], null, [['t']], 'SEEN'],
      [[[46082]], null, null, 'SEEN'],
      [[['error #DIV/0!', null]], null, null, 'SEEN'],
      [[[null]], [[null], [null]], null, 'SEEN'],
      [
        [
          [1, 2],
          [3, 4],
        ],
        null,
        null,
        'SEEN',
      ],
    ]);
  });

  test('on the desktop blanks arrive as 0, omitted arguments as null', async () => {
    const excel = await start({ desktopBlanks: true });
    const [result] = await calculate(excel, '=SEEN(B9,,A9:A10)');
    expect(JSON.parse(String(result))).toEqual([[[0]], null, [[0], [0]], 'SEEN']);
  });

  test('without allowErrorForDataTypeAny an error is the result, and nothing is called', async () => {
    const excel = await startExcel({ functionsMetadata: { functions: functionsMetadata.functions } });
    excel.client.run(addIn);
    expect(await calculate(excel, '=SEEN(1/0)')).toEqual([{ error: '#DIV/0!' }]);
  });

  test('too few and too many arguments', async () => {
    const excel = await start();
    expect(await calculate(excel, '=TWICE()', '=TWICE(1,2)')).toEqual([
      { error: '#VALUE!' },
      { error: '#VALUE!' },
    ]);
  });
});

describe('results', () => {
  test('a matrix spills, one call inside another and inside a formula', async () => {
    const excel = await start();
    excel.book.type(0, 1, 1, '3');
    excel.book.type(0, 2, 1, '4');
    excel.book.type(0, 1, 7, '=TWICE(A1:A2)');
    expect(await calculate(excel, '=TWICE(TWICE(A1))+1')).toEqual([13]);
    expect(valuesAt(excel.book, 'G1:G2')).toEqual([[6], [8]]);
    excel.book.type(0, 1, 1, '10');
    await excel.book.idle();
    expect(valuesAt(excel.book, 'E1:G1')).toEqual([[41, null, 20]]);
  });

  test.each([
    ['#VALUE!', 'because of #VALUE!'],
    ['#N/A', 'because of #N/A'],
    ['#DIV/0!', null],
    ['#NUM!', null],
  ])('%s thrown shows the message %j', async (code, message) => {
    const excel = await start();
    expect(await calculate(excel, `=FAIL("${code}")`)).toEqual([{ error: code }]);
    expect(excel.book.messageAt(0, { row: 1, column: 5 })).toBe(message);
  });

  test('an error inside a matrix keeps its message; another error thrown loses its own', async () => {
    const excel = await start();
    expect(await calculate(excel, '=TWICE("a")', '=FAIL("plain")')).toEqual([
      { error: '#N/A' },
      { error: '#VALUE!' },
    ]);
    expect(excel.book.messageAt(0, { row: 1, column: 5 })).toBe('no number');
    expect(excel.book.messageAt(0, { row: 2, column: 5 })).toBeNull();
  });

  test('promises', async () => {
    const excel = await start();
    expect(await calculate(excel, '=LATER("soon")', '=LATER("reject")')).toEqual(['soon', { error: '#N/A' }]);
    expect(excel.book.messageAt(0, { row: 2, column: 5 })).toBe('not yet');
  });

  test.each(['nan', 'infinity', 'inside', 'date', 'object', 'empty', 'nothing', 'ragged'])(
    'what Excel would not take is a failure: %s',
    async (how) => {
      const excel = await start();
      await expect(calculate(excel, `=BAD("${how}")`)).rejects.toThrow(/^BAD gave/);
    },
  );

  test('a function that is declared and not there is #VALUE!, as the client answers it', async () => {
    const excel = await start();
    expect(await calculate(excel, '=ABSENT()')).toEqual([{ error: '#VALUE!' }]);
  });
});

test('a prefix before all names', async () => {
  const excel = await startExcel({ functionsMetadata, namespace: 'AIROI' });
  excel.client.run(addIn);
  expect(await calculate(excel, '=AIROI.TWICE(4)')).toEqual([8]);
});

test.each([
  { functions: [{ ...declared('F', 0), options: { stream: true } }] },
  { functions: [{ ...declared('F', 0), id: '' }] },
  { functions: [{ ...declared('F', 0), parameters: [{ name: 'a', type: 'number' }] }] },
])('metadata that are not modelled are refused: %j', async (metadata) => {
  await expect(startExcel({ functionsMetadata: metadata })).rejects.toThrow();
});
