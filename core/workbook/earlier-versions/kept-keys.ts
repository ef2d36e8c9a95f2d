import { cellsIn, placeOf } from '../model/addresses.ts';
import { rectangles } from '../model/rectangles.ts';

/**
 * Keys of cells, kept short: those of a column are one, "lines.price" for "G6:G25", where its cells are numbered from 1 as they
 * lie in the range.
 */
export type KeptKeys = Readonly<Record<string, string>>;

/** The range or cell of each key. @param keys the key of each cell, by its address. */
export function keptKeys(keys: ReadonlyMap<string, string>): KeptKeys {
  const families = new Map<string, string[]>();
  for (const [at, key] of keys) {
    const [, family = key] = /^(.*)\.\d+$/.exec(key) ?? [];
    families.set(family, [...(families.get(family) ?? []), at]);
  }
  const kept: Record<string, string> = {};
  for (const [family, cells] of families) {
    const [range = '', ...others] = rectangles(cells.map(placeOf));
    const isInOrder =
      cells.length > 1 &&
      others.length === 0 &&
      cellsIn(range).every((at, index) => keys.get(at) === `${family}.${index + 1}`);
    if (isInOrder) kept[family] = range;
    else for (const at of cells) kept[keys.get(at) ?? at] = at;
  }
  return kept;
}

/** The key of each cell again, by its address. */
export function keysFrom(kept: KeptKeys): Map<string, string> {
  const keys = new Map<string, string>();
  for (const [key, range] of Object.entries(kept)) {
    const cells = cellsIn(range);
    for (const [index, at] of cells.entries()) keys.set(at, cells.length === 1 ? key : `${key}.${index + 1}`);
  }
  return keys;
}
