import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../core/workbook/declare/parts.ts';
import { keysOfTab } from '../../core/workbook/keys.ts';
import { cellsIn, plain } from '../../core/workbook/model/addresses.ts';
import { isInput } from '../../core/workbook/model/look.ts';
import { functionsNamed } from '../../scripts/reference/workbook/functions-named.ts';
import { meaningOf } from '../../scripts/reference/workbook/tab-text.ts';
import { type ToldTab, toldTabs, workbookText } from '../../scripts/reference/workbook/workbook-text.ts';

const file = readFileSync('docs/workbook.md', 'utf8');
const all = (await toldTabs()).map((told) => [told.tab.id, told] as const);

const entriesOf = ({ parts }: ToldTab) => parts.flatMap(({ entries }) => entries);
const isSaid = (style: string) => ['label', 'unit', 'cardLabel'].includes(style);
/** Every cell that an entry of the tab stands for. */
const toldCells = (told: ToldTab) =>
  new Set(
    entriesOf(told).flatMap(({ keys }) =>
      keys.flatMap((key) => cellsIn(plain(addressOf(told.tab.parts, key) ?? ''))),
    ),
  );

it('docs/workbook.md says what the model says (npm run reference writes it)', async () => {
  expect(await workbookText(file)).toBe(file);
});

describe.each(all)('What is told of %s', (id, told) => {
  it('has every input', () => {
    const known = toldCells(told);
    const inputs = told.built.cells.filter(({ style }) => isInput(style));
    expect(inputs.filter(({ at }) => !known.has(at)).map(({ at }) => at)).toEqual([]);
    for (const { keys } of entriesOf(told)) expect(file).toContain(`\`${id}.${keys[0]}\``);
  });
  it('has every formula that has a key, but for those that make a label or a note', () => {
    const known = toldCells(told);
    const keys = keysOfTab(id);
    const silent = told.built.cells.filter(
      ({ at, content, style }) =>
        typeof content === 'object' && content !== null && keys.has(at) && !known.has(at) && !isSaid(style),
    );
    expect(silent.map(({ at }) => keys.get(at))).toEqual([]);
  });
  it('has each key once', () => {
    const keys = entriesOf(told).flatMap((entry) => entry.keys);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
  it('says of everything but workings what it means', () => {
    const silent = entriesOf(told).filter(
      (entry) => !entry.isWorking && meaningOf({ ...entry, message: '' }, told.meanings) === '',
    );
    expect(silent.map(({ keys }) => keys[0])).toEqual([]);
  });
  it('has a place for every meaning, which names functions that there are', () => {
    const keys = new Set(entriesOf(told).map((entry) => entry.keys[0]));
    expect(Object.keys(told.meanings).filter((key) => !keys.has(key))).toEqual([]);
    for (const meaning of Object.values(told.meanings))
      expect(functionsNamed(meaning)).toHaveLength(meaning.match(/\(\)/g)?.length ?? 0);
  });
});
