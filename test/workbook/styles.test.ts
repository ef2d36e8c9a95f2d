import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { columnName, parseArea } from '../../core/cells/address.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { keysOfTab } from '../../core/workbook/keys.ts';
import { tabIds } from '../../core/workbook/kits.ts';
import { placeOf } from '../../core/workbook/model/addresses.ts';
import { lookOf, type StyleName } from '../../core/workbook/model/look.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { cellOf, linesOf } from '../support/by-key.ts';
import { isFull } from '../support/draws.ts';
import { blank, example, operationsOf, shortLog, today } from './books.ts';

const inputStyles: readonly StyleName[] = ['input', 'inputText', 'inputCenter', 'inputWrapped'];
const kits = [
  ['blank', { ...blank, tabs: tabIds, rows: shortLog }],
  ['with the example', { ...example, tabs: tabIds, rows: shortLog }],
] as const;

/** Columns of Costs and Value whose inputs are proposed by a formula, and the day of reading. */
const proposals = new Set([
  ...['price', 'low', 'high'].flatMap((column) =>
    linesOf('costs.lines').map((line) => cellOf(`costs.lines.${column}.${line}`)),
  ),
  ...['rate', 'periods', 'share', 'margin', 'low', 'high'].flatMap((column) =>
    linesOf('value.lines').map((line) => cellOf(`value.lines.${column}.${line}`)),
  ),
  cellOf('assumptions.asOf'),
  cellOf('assumptions.trackedConfidence'),
]);

/** Where figures stand that nobody types and nothing computes: they number rows. */
const numbering =
  /^(costs\.schedule\.month|value\.schedule\.month|costs\.planWorkflows\.(place|column)|costs\.weekPlan\.month|scorecard\.backlog\.order|dashboard\.\w+\.(month|point|place))\.\d+$|^assumptions\.\w+\.months$/;

describe.each(kits)('the kit, %s', (_, options) => {
  const tabs = buildBook(options);
  const cells = tabs.flatMap(({ id, sheet, cells: placed }) =>
    placed.map((cell) => ({ ...cell, id, sheet })),
  );
  const isInput = ({ style }: { style: StyleName }) => inputStyles.includes(style);
  const inputs = new Set(cells.filter(isInput).map(({ sheet, at }) => `${sheet}!${at}`));

  it('leaves exactly the inputs unlocked in its operations', () => {
    const unlocked = new Set(
      operationsOf(options).flatMap((operation) =>
        operation.do === 'format' && operation.format.locked === false
          ? operation.ranges.flatMap((range) => cellsIn(operation.sheet, range))
          : [],
      ),
    );
    expect([...unlocked].filter((cell) => !inputs.has(cell))).toEqual([]);
    expect([...inputs].filter((cell) => !unlocked.has(cell))).toEqual([]);
  });
  // With the example in full tests alone: the file takes the same way.
  it.skipIf(options.example && !isFull)(
    'leaves exactly the inputs unlocked in the .xlsx read back',
    async () => {
      const book = await readXlsx(await writeWorkbookFile(operationsOf(options), today), {
        readStyles: true,
      });
      const wrong = cells.flatMap(({ sheet, at }) => {
        const { row, column } = placeOf(at);
        const found = book.sheets.find(({ name }) => name === sheet)?.cells?.get(`${row - 1},${column - 1}`);
        const isOpen = found?.style?.protection?.locked === false;
        return isOpen === inputs.has(`${sheet}!${at}`) ? [] : [`${sheet}!${at}`];
      });
      expect(wrong).toEqual([]);
      const open = book.sheets.flatMap(({ cells: held }) =>
        [...(held?.values() ?? [])].filter(({ style }) => style?.protection?.locked === false),
      );
      expect(open.length).toBe(inputs.size);
    },
  );
  it('has a formula in an input only where it proposes', () => {
    const computed = cells
      .filter((cell) => isInput(cell) && typeof cell.content === 'object' && cell.content !== null)
      .map(({ sheet, at }) => `${sheet}!${at}`);
    expect(computed.filter((cell) => !proposals.has(cell))).toEqual([]);
  });
  it('tints every proposal as one, by a rule that ends when it is typed over', () => {
    const tinted = new Set(
      tabs.flatMap(({ sheet, highlights }) =>
        highlights
          .filter(({ tint, formula }) => tint === 'proposal' && formula.startsWith('=ISFORMULA('))
          .flatMap(({ range }) => cellsIn(sheet, range)),
      ),
    );
    expect([...proposals].filter((cell) => !tinted.has(cell))).toEqual([]);
  });
  it('shows a figure of its own only as an input or among the workings', () => {
    const hidden = cells
      .filter((cell) => typeof cell.content === 'number' && !isInput(cell) && cell.style !== 'workings')
      .map(({ id, at }) => keysOfTab(id).get(at) ?? `${id} ${at}`);
    expect(hidden.filter((key) => !numbering.test(key))).toEqual([]);
  });
});

describe('the styles', () => {
  it('tell inputs, results, totals and workings apart', () => {
    const kinds: StyleName[] = ['input', 'computed', 'total', 'workings'];
    const seen = kinds.map((style) => {
      const { colour, fill, bold, size } = lookOf(style);
      return JSON.stringify([colour, fill, bold, size]);
    });
    expect(new Set(seen).size).toBe(kinds.length);
  });
});

function cellsIn(sheet: string, range: string): string[] {
  const area = parseArea(range);
  if (!area) throw new Error(`${range} is no range`);
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    return `${sheet}!${columnName(area.column + (index % area.columns))}${row}`;
  });
}
