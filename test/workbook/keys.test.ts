import { describe, expect, it } from 'vitest';
import { buildBook } from '../../core/workbook/build.ts';
import { keptKeys, keysFrom } from '../../core/workbook/earlier-versions/kept-keys.ts';
import { earlierLayout } from '../../core/workbook/earlier-versions/layouts.ts';
import { keysOfTab, placeOfKey } from '../../core/workbook/keys.ts';
import { tabIds } from '../../core/workbook/kits.ts';
import { plain } from '../../core/workbook/model/addresses.ts';
import { isInput } from '../../core/workbook/model/look.ts';
import { inputs } from '../../core/workbook/tabs/assumptions/input-table.ts';
import { costLines } from '../../core/workbook/tabs/costs/lines.ts';
import { sum } from '../../core/workbook/tabs/tracking/sums.ts';
import { blank } from './books.ts';

const book = buildBook({ ...blank, tabs: tabIds });
const inputsOf = (id: (typeof tabIds)[number]) =>
  (book.find((tab) => tab.id === id)?.cells ?? []).filter(({ style }) => isInput(style)).map(({ at }) => at);

describe('Keys of cells', () => {
  it.each(tabIds)('are there for every input of %s, each its own, and lead back to it', (id) => {
    const keys = keysOfTab(id);
    const inputs = inputsOf(id);
    expect(inputs.filter((at) => !keys.has(at))).toEqual([]);
    expect(new Set(inputs.map((at) => keys.get(at))).size).toBe(inputs.length);
    for (const at of inputs) {
      const key = keys.get(at) ?? '';
      const back = placeOfKey(key);
      expect(back.tab).toBe(id);
      if (plain(back.at) !== at) expect(key).toMatch(/\.\d+$/); // one of several cells under one name
    }
  });
  it.each([
    ['costs.lines.price.1', costLines.typed.cell('price', costLines.typed.firstRow)],
    ['costs.lines.price', costLines.typed.range('price')],
    ['assumptions.hourlyRate', inputs.cell('hourlyRate')],
    ['assumptions.hourlyRate.who', inputs.at('who', 'hourlyRate')],
    ['assumptions.inputs.status', inputs.range('status')],
    ['tracking.ofAll.roi', sum('roi', 'ofAll')],
  ])('say where %s stands', (key, at) => {
    expect(plain(placeOfKey(key).at)).toBe(plain(at));
  });
  it.each(['costs.lines.prize', 'costs.lines.price.99', 'cost.lines.price', 'costs', 'tracking.ofAll.luck'])(
    'refuse %s, which is not there',
    (key) => {
      expect(() => placeOfKey(key)).toThrow(key);
    },
  );
  it('are kept in few words for older layouts, and read back as they were', () => {
    for (const id of tabIds) {
      const all = keysOfTab(id);
      const keys = new Map(inputsOf(id).map((at) => [at, all.get(at) ?? '']));
      expect(keysFrom(keptKeys(keys))).toEqual(keys);
    }
  });
  it.each([2, 3])(
    'lead each input of version %i to one of the current version, and no two to the same',
    async (version) => {
      const inputs = new Set(tabIds.flatMap((id) => inputsOf(id).map((at) => `${id} ${at}`)));
      for (const id of tabIds) {
        const layout = await earlierLayout(version, id);
        if (layout === null) continue;
        const now = [...layout.inputs.keys()].map((at) => {
          const place = layout.placeNow(layout.keys.get(at) ?? '');
          return place && `${place.tab} ${place.at}`;
        });
        expect(now, id).not.toContain(null);
        expect(new Set(now).size).toBe(now.length);
        expect(now.filter((at) => at !== null && !inputs.has(at))).toEqual([]);
      }
    },
  );
});
