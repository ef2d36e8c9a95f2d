import { placeOf } from '../workbook/model/addresses.ts';

/** A table in whose rows people work: numbered keys below each other, in rows that have no labels of their own. */
export interface TypedRows {
  readonly first: number;
  readonly last: number;
  /** "tracking.log.hours" by the number of its column. */
  readonly columns: ReadonlyMap<number, string>;
}

/** The tables of a layout, by the keys of its inputs. */
export function typedRows(
  keys: ReadonlyMap<string, string>,
  labels: ReadonlyMap<string, string>,
): TypedRows[] {
  const labelled = new Set([...labels.keys()].map((at) => placeOf(at).row));
  const families = new Map<string, { column: number; rows: number[] }>();
  // Without a pattern: a tab has up to forty thousand keys, and this is what Check waits for.
  for (const [at, key] of keys) {
    const dot = key.lastIndexOf('.');
    const number = Number(key.slice(dot + 1));
    if (dot < 0 || !Number.isInteger(number)) continue;
    const { row, column } = placeOf(at);
    const name = key.slice(0, dot);
    const family = families.get(name) ?? { column, rows: [] };
    if (family.rows.length === 0) families.set(name, family);
    family.column = column;
    family.rows[number - 1] = row;
  }
  const tables = new Map<string, { first: number; last: number; columns: Map<number, string> }>();
  for (const [family, { column, rows }] of families) {
    const [first = 0] = rows;
    const isBelowEachOther = rows.every((row, index) => row === first + index) && rows.length > 1;
    // A label in each row says what the row is: such a list is no log.
    if (!isBelowEachOther || rows.every((row) => labelled.has(row))) continue;
    const last = first + rows.length - 1;
    const id = `${family.split('.').slice(0, 2).join('.')} ${first} ${last}`;
    const table = tables.get(id) ?? { first, last, columns: new Map() };
    tables.set(id, table);
    table.columns.set(column, family);
  }
  return [...tables.values()];
}
