import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addressOf, type Parts } from '../../core/workbook/declare/parts.ts';
import { keysOfTab } from '../../core/workbook/keys.ts';
import { cellsIn, plain } from '../../core/workbook/model/addresses.ts';
import { isInput } from '../../core/workbook/model/look.ts';
import type { PlacedCell } from '../../core/workbook/model/tab.ts';
import { contentText } from '../../scripts/reference/workbook/content-text.ts';
import type { Entry } from '../../scripts/reference/workbook/entry.ts';
import { functionsNamed } from '../../scripts/reference/workbook/functions-named.ts';
import { isMerelyRead } from '../../scripts/reference/workbook/log-columns.ts';
import { meaningOf } from '../../scripts/reference/workbook/tab-text.ts';
import {
  type ToldTab,
  toldTabs,
  workbookFormulasText,
  workbookText,
} from '../../scripts/reference/workbook/workbook-text.ts';

const file = readFileSync('docs/workbook.md', 'utf8');
const formulas = readFileSync('docs/workbook-formulas.md', 'utf8');
const told = await toldTabs();
const all = told.map((each) => [each.tab.id, each] as const);

const entriesOf = (parts: readonly { readonly entries: readonly Entry[] }[]) =>
  parts.flatMap(({ entries }) => entries);
const isSaid = (style: string) => ['label', 'unit', 'cardLabel'].includes(style);
const isFormula = ({ content }: PlacedCell) => typeof content === 'object' && content !== null;
const cellsOf = (parts: Parts | undefined, key: string) =>
  cellsIn(plain((parts && addressOf(parts, key)) ?? ''));

/** Every cell that an entry of the sheet stands for; what is merely read of a log on Workings is told in one line. */
const toldCells = (parts: Parts, entries: readonly Entry[]) =>
  new Set(entries.flatMap(({ keys }) => keys.flatMap((key) => cellsOf(parts, key))));
const readCells = ({ tab, onWorkings }: ToldTab) => {
  const told = onWorkings.map(({ reading }) => reading).join();
  return Object.entries(tab.workings?.parts.tables ?? {}).flatMap(([name, table]) => {
    const typed = tab.parts.tables?.[name];
    if (!typed || told === '') return [];
    return table.columns
      .filter((column) => isMerelyRead(typed, column))
      .flatMap((column) => cellsIn(plain(table.range(column))));
  });
};
const knownOnWorkings = new Set(
  told.flatMap((each) => [
    ...toldCells(each.tab.workings?.parts ?? {}, entriesOf(each.onWorkings)),
    ...readCells(each),
  ]),
);
const knownOn = ({ tab, parts }: ToldTab) =>
  tab.id === 'workings' ? knownOnWorkings : toldCells(tab.parts, entriesOf(parts));

it('docs/workbook.md and docs/workbook-formulas.md say what the model says (npm run reference writes them)', async () => {
  expect(await workbookText(file)).toBe(file);
  expect(await workbookFormulasText()).toBe(formulas);
});

it.each([
  ['docs/workbook.md', file],
  ['docs/workbook-formulas.md', formulas],
])('%s is short enough for a browser to show it formatted', (_, text) =>
  expect(Buffer.byteLength(text)).toBeLessThan(256_000),
);

describe.each(all)('What is told of %s', (id, told) => {
  const own = entriesOf(told.parts);
  const onWorkings = entriesOf(told.onWorkings);

  it('has every input', () => {
    const known = knownOn(told);
    const inputs = told.built.cells.filter(({ style }) => isInput(style));
    expect(inputs.filter(({ at }) => !known.has(at)).map(({ at }) => at)).toEqual([]);
  });
  it('has every formula that has a key, but for those that make a label or a note', () => {
    const known = knownOn(told);
    const keys = keysOfTab(id);
    const labels = new Set(own.map(({ label }) => label));
    // Above a figure its label looks like a header; the reference must then call the figure by it.
    const isLabel = ({ style, content }: PlacedCell) =>
      isSaid(style) || (style === 'headerRight' && labels.has(contentText(content ?? '')));
    const silent = told.built.cells.filter(
      (cell) => isFormula(cell) && keys.has(cell.at) && !known.has(cell.at) && !isLabel(cell),
    );
    expect(silent.map(({ at }) => keys.get(at))).toEqual([]);
  });
  it('says each column that is read where it is typed', () => {
    const typed = new Set(own.map(({ keys: [key] }) => key));
    for (const [name, table] of Object.entries(told.tab.parts.tables ?? {}))
      for (const column of table.columns)
        if (told.tab.workings?.parts.tables?.[name] && isMerelyRead(table, column))
          expect(
            typed.has(`${name}.${column}`) || own.some(({ keys }) => keys.includes(`${name}.${column}`)),
          ).toBe(true);
  });
  it('has each key once on a sheet, and in the documents', () => {
    for (const entries of [own, onWorkings]) {
      const keys = entries.flatMap((entry) => entry.keys);
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    }
    // What people read, and fill in, stands in the one; what is worked out in either.
    for (const { keys, isWorking } of [...own, ...onWorkings])
      expect(isWorking ? file + formulas : file).toContain(`\`${id}.${keys[0]}\``);
  });
  it('says of everything but workings what it means', () => {
    const silent = [...own, ...onWorkings].filter(
      (entry) => !entry.isWorking && meaningOf({ ...entry, message: '' }, told.meanings) === '',
    );
    expect(silent.map(({ keys }) => keys[0])).toEqual([]);
  });
  it('has a place for every meaning, which names functions that there are', () => {
    const keys = new Set([...own, ...onWorkings].map((entry) => entry.keys[0]));
    expect(Object.keys(told.meanings).filter((key) => !keys.has(key))).toEqual([]);
    for (const meaning of Object.values(told.meanings))
      expect(functionsNamed(meaning)).toHaveLength(meaning.match(/\(\)/g)?.length ?? 0);
  });
});
