import { describe, expect, it } from 'vitest';
import { findTabs } from '../../core/actions/find-tabs.ts';
import { planScaffold } from '../../core/actions/plan-scaffold.ts';
import { scaffold } from '../../core/actions/scaffold.ts';
import type { Telling } from '../../core/actions/telling.ts';
import { parseArea } from '../../core/cells/address.ts';
import type { Answer, BookAnswer } from '../../core/sheet-port/answers.ts';
import type { Operation } from '../../core/sheet-port/operations.ts';
import { PortError, type SheetPort } from '../../core/sheet-port/port.ts';
import { kits, withNeeded } from '../../core/workbook/kits.ts';
import { placeOf } from '../../core/workbook/model/addresses.ts';
import type { BookOptions } from '../../core/workbook/model/options.ts';
import { rectangles, writtenBlocks } from '../../core/workbook/model/rectangles.ts';
import { blank } from '../workbook/books.ts';

const quietly = { onProgress: () => {} };

type Name = BookAnswer['names'][number];
const bookWith = (sheets: readonly string[], names: readonly Name[] = []): BookAnswer => ({
  is: 'book',
  sheets: sheets.map((name) => ({ name })),
  names: [...names],
  activeSheet: sheets[0] ?? '',
});
const mark = (tab: string, sheet: string, comment = 'Model 2, made in a'): Name => ({
  name: `_AIR_${tab}`,
  refersTo: `='${sheet}'!$A$1`,
  sheet,
  comment,
});
const named = (name: string, refersTo: string): Name => ({ name, refersTo, sheet: null, comment: '' });
const planFor = async (options: BookOptions, book: BookAnswer) =>
  planScaffold(options, book, await findTabs(portOf(book).port, book));
const costs = { ...blank, tabs: ['costs'] as const };

describe('planning what to make', () => {
  it('makes what was asked for and what that needs', async () => {
    const plan = await planFor(costs, bookWith(['Sheet1']));
    expect(plan).toMatchObject({
      is: 'plan',
      make: [
        { tab: 'assumptions', sheet: 'Assumptions' },
        { tab: 'costs', sheet: 'Costs' },
        { tab: 'workings', sheet: 'Workings' },
      ],
      alongside: ['assumptions', 'workings'],
      renamed: [],
      there: [],
    });
  });
  it('leaves a sheet that is not ours alone and takes another name', async () => {
    const plan = await planFor(costs, bookWith(['costs', 'Costs 2']));
    expect(plan).toMatchObject({ renamed: [{ tab: 'costs', sheet: 'Costs 3' }] });
  });
  it('finds ours again after renaming', async () => {
    const plan = await planFor(costs, bookWith(['Our money'], [mark('costs', 'Our money')]));
    expect(plan).toMatchObject({
      there: [{ tab: 'costs', sheet: 'Our money' }],
      make: [{ tab: 'assumptions' }, { tab: 'workings' }],
    });
  });
  it('takes the one that names point to where a tab was copied', async () => {
    const names = [
      mark('assumptions', 'Assumptions (2)'),
      mark('assumptions', 'Assumptions'),
      named('AIR_Weeks', '=Assumptions!$C$8'),
    ];
    const plan = await planFor(costs, bookWith(['Assumptions (2)', 'Assumptions'], names));
    expect(plan).toMatchObject({ there: [{ tab: 'assumptions', sheet: 'Assumptions' }] });
  });
  it('refuses where AIR_ names are not ours, and lists them', async () => {
    const plan = await planFor(
      costs,
      bookWith(['Air freight'], [named('AIR_Freight', "='Air freight'!$B$2")]),
    );
    expect(plan).toMatchObject({ is: 'refused', names: ['AIR_Freight'], offer: 'AIR2_' });
  });
  it('does not mistake names left over from a deleted tab of ours for foreign ones', async () => {
    const plan = await planFor(costs, bookWith(['Sheet1'], [named('AIR_Weeks', '=#REF!')]));
    expect(plan.is).toBe('plan');
  });
});

/** As many blank cells as were asked for. */
function rangeOf(range: string): Answer {
  const area = parseArea(range) ?? { rows: 1, columns: 1 };
  const table = <Cell>(cell: Cell) =>
    Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => cell));
  return { is: 'range', values: table(null), formulas: table('') };
}

/** A port over a book of sheets and names; it keeps what it was asked and fails once, at a chosen operation. */
function portOf(start: BookAnswer, failAt = -1, takesWholeWorkbook = false) {
  const book = { ...start, sheets: [...start.sheets], names: [...start.names] };
  const batches: Operation[][] = [];
  let count = 0;
  const carryOut = (operation: Operation): Answer => {
    if (count++ === failAt) throw new PortError('the host failed');
    if (operation.do === 'readBook') return { ...book, sheets: [...book.sheets], names: [...book.names] };
    if (operation.do === 'readRange') return rangeOf(operation.range);
    if (operation.do === 'addSheet') book.sheets.push({ name: operation.sheet });
    if (operation.do === 'name') {
      const named = { ...operation, sheet: operation.sheet ?? null };
      book.names = book.names.filter(({ name, sheet }) => name !== named.name || sheet !== named.sheet);
      book.names.push(named);
    }
    if (operation.do === 'deleteName') book.names = book.names.filter(({ name }) => name !== operation.name);
    if (operation.do === 'deleteSheet') {
      book.sheets = book.sheets.filter(({ name }) => name !== operation.sheet);
      book.names = book.names.filter(({ sheet }) => sheet !== operation.sheet);
    }
    return null;
  };
  const port: SheetPort = {
    takesWholeWorkbook,
    run: async (operations) => {
      if (operations.length > 0) batches.push([...operations]); // a port asks nothing of its host for none
      return operations.map(carryOut);
    },
  };
  return { port, batches, book, asked: () => count };
}

describe('making the tabs', () => {
  it('adds sheets, then names, before any formula is written, and shows progress', async () => {
    const { port, batches } = portOf(bookWith(['Sheet1']));
    const said: Telling[] = [];
    await scaffold(
      port,
      { ...blank, tabs: kits['first-check'] },
      { onProgress: (telling) => said.push(telling) },
    );
    const operations = batches.slice(1).flat();
    const kinds = operations.map((operation) => operation.do);
    const begin = kinds.slice(0, kinds.indexOf('write'));
    expect(new Set(begin)).toEqual(new Set(['expectSheets', 'addSheet', 'name']));
    expect(begin[0]).toBe('expectSheets');
    // What comes after are the marks alone, which say that a tab is finished.
    const later = operations.slice(begin.length);
    expect(later.filter((each) => each.do === 'addSheet')).toEqual([]);
    expect(later.flatMap((each) => (each.do === 'name' ? [each.name] : []))).toEqual(
      withNeeded(kits['first-check']).map((tab) => `_AIR_${tab}`),
    );
    expect(operations.at(-1)).toEqual({ do: 'activate', sheet: 'Start', at: 'A1' });
    expect(said).toContainEqual({ is: 'filling', sheet: 'Costs', place: 4, of: 8 });
    expect(JSON.stringify(batches).length).toBeLessThan(500_000);
  });
  it('writes nothing where there is nothing to make or it must refuse', async () => {
    const foreign = portOf(bookWith(['Air'], [named('AIR_X', '=Air!$A$1')]));
    await scaffold(foreign.port, blank, quietly);
    expect(foreign.batches.length).toBe(1);
  });
  it('leaves nothing behind when the host fails, at whichever operation', async () => {
    const whole = portOf(bookWith(['Sheet1']));
    await scaffold(whole.port, costs, quietly);
    for (let failAt = 0; failAt < whole.asked(); failAt++) {
      const { port, book } = portOf(bookWith(['Sheet1']), failAt);
      await expect(scaffold(port, costs, quietly)).rejects.toThrow('the host failed');
      expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
      expect(book.names).toEqual([]);
    }
  });
  it('has nothing to do the second time', async () => {
    const { port, book, batches } = portOf(bookWith(['Sheet1']));
    await scaffold(port, blank, quietly);
    const names = book.names.length;
    batches.length = 0;
    expect(await scaffold(port, blank, quietly)).toMatchObject({ make: [], there: { length: 9 } });
    expect(batches).toEqual([[{ do: 'readBook' }]]);
    expect(book.names.length).toBe(names);
  });
});

describe('grouping cells', () => {
  it('joins neighbours to rectangles and covers each cell once', () => {
    expect(rectangles(['B5', 'B6', 'C5', 'C6', 'E5', 'B8'].map(placeOf)).sort()).toEqual([
      'B5:C6',
      'B8',
      'E5',
    ]);
  });
  it('writes in few blocks', () => {
    expect(writtenBlocks(['B2', 'B3', 'C5', 'D9'].map(placeOf))).toEqual([
      { from: placeOf('B2'), to: placeOf('C5') },
      { from: placeOf('D9'), to: placeOf('D9') },
    ]);
  });
});
