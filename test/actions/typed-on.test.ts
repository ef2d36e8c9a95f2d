import { describe, expect, it } from 'vitest';
import { typedOn } from '../../core/actions/typed-on.ts';
import type { Layout } from '../../core/workbook/earlier-versions/layouts.ts';
import type { Content } from '../../core/workbook/model/tab.ts';
import { MemoryHost } from './memory-host.ts';

/** An older layout of a sheet: an input that has moved, one that nobody asks for any more, one nobody typed into, and a log. */
const layout: Layout = {
  labels: new Map([
    ['B2', 'Costs'],
    ['B5', 'Rate'],
    ['B6', 'Note'],
    ['B7', 'Share'],
    ['B9', 'Line'],
    ['C9', 'Price'],
    ['E11', 'Settings beside the log'],
    ['B13', 'insert rows above this line'],
  ]),
  inputs: new Map<string, Content | null>([
    ['C5', 40],
    ['C6', null],
    ['C7', null],
    ['F11', 5],
    ...[10, 11, 12].flatMap((row): [string, Content | null][] => [
      [`B${row}`, null],
      [`C${row}`, { formula: `=2*D${row}` }],
    ]),
  ]),
  keys: new Map([
    ['C5', 'costs.rate'],
    ['C6', 'costs.note'],
    ['C7', 'costs.share'],
    ['F11', 'costs.setting'],
    ...[1, 2, 3].flatMap((line): [string, string][] => [
      [`B${line + 9}`, `costs.log.what.${line}`],
      [`C${line + 9}`, `costs.log.price.${line}`],
    ]),
  ]),
  placeNow: (key) => {
    const now: Record<string, string> = {
      rate: 'E5',
      setting: 'E8',
      'log.what.1': 'B20',
      'log.what.2': 'B21',
      'log.what.3': 'B22',
      'log.price.1': 'C20',
      'log.price.2': 'C21',
      'log.price.3': 'C22',
    };
    if (key === 'costs.share') return { tab: 'workings', at: 'E7' };
    // Workings reads more rows than stand ready.
    if (/^costs\.log\.\w+\.4$/.test(key)) return { tab: 'workings', at: 'F93' };
    const at = now[key.replace('costs.', '')];
    return at === undefined ? null : { tab: 'costs', at };
  },
};

type Row = readonly (string | number)[];
/** Rows 2 to 13, from column B on. */
const asMade: readonly Row[] = [
  ['Costs'],
  [],
  [],
  ['Rate', 40],
  ['Note'],
  ['Share'],
  [],
  ['Line', 'Price'],
  ['', '=2*D10'],
  ['', '=2*D11', '', 'Settings beside the log', 5],
  ['', '=2*D12'],
  ['insert rows above this line'],
];

async function holding(rows: readonly Row[]) {
  const host = new MemoryHost();
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? { formula: cell } : cell)),
  );
  await host.port.run([
    { do: 'addSheet', sheet: 'Old', rows: 900, columns: 10 },
    { do: 'write', sheet: 'Old', at: 'B2', cells },
  ]);
  return host.port;
}
/** The sheet with other rows from row 10 on, or with other cells in a row. */
const withLog = (...log: readonly Row[]) => [...asMade.slice(0, 8), ...log, ...asMade.slice(11)];
const withRow = (row: number, cells: Row) => asMade.map((each, index) => (index === row - 2 ? cells : each));
const typedAt = async (rows: readonly Row[]) => {
  const typed = await typedOn(await holding(rows), 'Old', layout);
  return 'moved' in typed ? typed : Object.fromEntries(typed.cells.get('costs') ?? []);
};

describe('What was typed on an older tab', () => {
  it('goes where its key stands now, on this tab or another; what has no place any more is told', async () => {
    const rows = [
      ...asMade.slice(0, 3),
      ['Rate', 55],
      ['Note', 'kept by hand'],
      ['Share', 0.9],
      ...asMade.slice(6),
    ];
    expect(await typedOn(await holding(rows), 'Old', layout)).toEqual({
      cells: new Map([
        ['costs', new Map([['E5', 55]])],
        ['workings', new Map([['E7', 0.9]])],
      ]),
      notCarried: ['C6'],
    });
  });
  it('is nothing where all is as it was made', async () => {
    expect(await typedAt(asMade)).toEqual({});
  });
  it('is found below rows that were inserted, and in them', async () => {
    const rows = withLog(
      ['first', '=2*D10'],
      ['inserted', 7],
      ['second', '=2*D12', '', 'Settings beside the log', 6],
      ['third', 3],
    );
    expect(await typedAt(rows)).toEqual({
      B20: 'first',
      B21: 'inserted',
      C21: 7,
      B22: 'second',
      B23: 'third', // below the last row of the current model
      C23: 3,
      E8: 6,
    });
    expect(await typedAt([...rows.slice(0, 1), [], [], ...rows.slice(1)])).toEqual(await typedAt(rows));
  });
  it('is told where it stands on the line below the log, or further down', async () => {
    const rows = asMade.map((row) => (row[0] === 'insert rows above this line' ? [...row, 7] : row));
    const typed = await typedOn(await holding([...rows, [], ['far below']]), 'Old', layout);
    expect(typed).toMatchObject({ notCarried: ['B15', 'C13'] });
  });
  it('is found however many rows were inserted above it', async () => {
    const above: readonly Row[] = Array.from({ length: 60 }, () => []);
    const rows = withRow(5, ['Rate', 41]);
    expect(await typedAt([...rows.slice(0, 2), ...above, ...rows.slice(2)])).toEqual({ E5: 41 });
  });
  it('is what is left where rows were deleted, with the settings that stood in them', async () => {
    expect(await typedAt(withLog(['first', '=2*#REF!'], ['third', 4]))).toEqual({
      B20: 'first',
      B21: 'third',
      C21: 4,
    });
    expect(await typedAt(withRow(5, ['Rate', 41]).filter((row) => row[0] !== 'Note'))).toEqual({ E5: 41 });
  });
  it('stays together row by row where rows were sorted', async () => {
    const rows = withLog(['a', 3], ['b', '=2*D11', '', 'Settings beside the log', 5], ['c', 1]);
    const sorted = withLog(['c', 1], ['a', 3, '', 'Settings beside the log', 5], ['b', '=2*D11']);
    expect(await typedAt(rows)).toEqual({ B20: 'a', C20: 3, B21: 'b', B22: 'c', C22: 1 });
    expect(await typedAt(sorted)).toEqual({ B20: 'c', C20: 1, B21: 'a', C21: 3, B22: 'b' });
  });
  it('is not looked for where a label is not in its place', async () => {
    expect(await typedAt(withRow(5, ['', 'Rate', 40]))).toEqual({ moved: 'B5', label: 'Rate' });
    expect(await typedAt(asMade.map((row) => (row[0] === 'Line' ? ['Line', '', 'Price'] : row)))).toEqual({
      moved: 'C9',
      label: 'Price',
    });
    const turned = withRow(5, ['Share', 40]).map((row, index) => (index === 5 ? ['Rate', 0.9] : row));
    expect(await typedAt(turned)).toMatchObject({ label: 'Rate' });
  });
});
