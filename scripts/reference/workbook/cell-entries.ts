import { cellsIn, plain } from '../../../core/workbook/model/addresses.ts';
import type { Tab } from '../../../core/workbook/model/tab.ts';
import { nameInWords } from './content-text.ts';
import { type Entry, entryOf } from './entry.ts';

/** Cells that are in no list, row or table, as the tab is built with them; `keys` are those of all its cells. */
export const cellEntries = (
  names: readonly string[],
  keys: ReadonlyMap<string, string>,
  { cells, validations }: Pick<Tab, 'cells' | 'validations'>,
): Entry[] =>
  names.flatMap((name) => {
    const placed = cells.find(({ at }) => {
      const key = keys.get(at);
      return key === name || key === `${name}.1`;
    });
    if (!placed) return [];
    const { rule, message } =
      validations.find(({ ranges }) => ranges.some((range) => cellsIn(plain(range)).includes(placed.at))) ??
      {};
    const entry = entryOf(name, { ...placed, rule, message }, { label: nameInWords(name) });
    // Its formula is written in addresses, not in our notation.
    return [typeof placed.content === 'object' && placed.content ? { ...entry, is: 'computed' } : entry];
  });
