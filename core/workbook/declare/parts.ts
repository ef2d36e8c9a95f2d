import { cellsIn, fixed, plain } from '../model/addresses.ts';
import type { DeclaredList, Row } from './list.ts';
import type { NamedRows } from './rows.ts';
import type { DeclaredTable } from './table.ts';

/**
 * What a tab is made of, by name. The names are the keys of its cells: formulas write them in braces, on other tabs with
 * the tab in front ({costs.lines.price}), and what a person typed is carried from one version of the layout to the next by them.
 */
export interface Parts {
  /** Their cells by key: {total}. */
  readonly lists?: readonly Pick<DeclaredList, 'keys' | 'cell' | 'declared'>[];
  /** Rows with names: {hourlyRate} is the row's figure, {hourlyRate.status} another of its cells, {inputs.status} the column. */
  readonly rows?: Readonly<Record<string, Placed>>;
  /**
   * Their columns by the table's name: {lines.price}; the first cell of one is {lines.price.1}, that in the line of the same
   * number {@lines.price}.
   */
  readonly tables?: Readonly<
    Record<string, Pick<DeclaredTable, 'columns' | 'range' | 'rows' | 'cell' | 'declared'>>
  >;
  /** Rows whose names others have too, so that the group's name stands before them: {thresholds.roi}, {thresholds.roi.state}. */
  readonly groups?: Readonly<Record<string, Group>>;
  /** Other cells, {chartTitle}, and ranges of several, {phases}, whose first cell is {phases.1}. */
  readonly cells?: Readonly<Record<string, string>>;
}

/** Named rows, or cards, of which no column is a range. */
type Placed = Pick<NamedRows, 'keys' | 'columns' | 'figure' | 'cell' | 'at' | 'told'> &
  Partial<Pick<NamedRows, 'range' | 'declared'>>;
/** Rows with names, or single cells, of which `labelled` says what there is to say. */
type Group = Pick<NamedRows, 'keys' | 'cell'> &
  Partial<Placed> & { readonly labelled?: (key: string) => Row };

/** The address that a name stands for, seen from the line of a table with this number from 0; null where there is none such. */
export function addressOf(
  { lists = [], rows = {}, tables = {}, groups = {}, cells = {} }: Parts,
  name: string,
  line?: number,
): string | null {
  const [first = '', second, number] = name.split('.');
  if (second === undefined) {
    const keyed = [...lists, ...Object.values(rows)].find(({ keys }) => keys.includes(first));
    return keyed?.cell(first) ?? cells[first] ?? null;
  }
  const range = cells[first];
  if (range !== undefined) {
    const at = cellsIn(plain(range))[Number(second) - 1];
    return at === undefined ? null : fixed(at);
  }
  const group = groups[first];
  if (group) return inGroup(group, second, number);
  if (first.startsWith('@')) {
    const table = tables[first.slice(1)];
    const row = line === undefined ? undefined : table?.rows[line];
    return table?.columns.includes(second) && row !== undefined ? table.cell(second, row) : null;
  }
  const table = tables[first];
  if (table?.columns.includes(second)) {
    const row = table.rows[Number(number) - 1];
    if (number === undefined) return table.range(second);
    return row === undefined ? null : fixed(table.cell(second, row));
  }
  if (rows[first]?.columns.includes(second)) return rows[first].range?.(second) ?? null;
  const withRow = Object.values(rows).find(
    ({ keys, columns }) => keys.includes(first) && columns.includes(second),
  );
  return withRow?.at(second, first) ?? null;
}

function inGroup(
  { keys, cell, columns = [], at, range }: Group,
  name: string,
  column?: string,
): string | null {
  if (!keys.includes(name)) return columns.includes(name) ? (range?.(name) ?? null) : null;
  if (column === undefined) return cell(name);
  return columns.includes(column) ? (at?.(column, name) ?? null) : null;
}

/** The key of every cell, by its address without dollar signs: "G6" has "lines.price.1". */
export function keysOf({
  lists = [],
  rows = {},
  tables = {},
  groups = {},
  cells = {},
}: Parts): Map<string, string> {
  const found = new Map<string, string>();
  const add = (address: string, key: string) => {
    const at = plain(address);
    if (!found.has(at)) found.set(at, key);
  };
  for (const list of lists) for (const key of list.keys) add(list.cell(key), key);
  for (const named of Object.values(rows))
    for (const key of named.keys) {
      add(named.cell(key), key);
      for (const column of named.columns) add(named.at(column, key), `${key}.${column}`);
    }
  for (const [name, table] of Object.entries(tables))
    for (const column of table.columns)
      for (const [index, row] of table.rows.entries())
        add(table.cell(column, row), `${name}.${column}.${index + 1}`);
  for (const [name, { keys, cell, columns = [], at }] of Object.entries(groups))
    for (const key of keys) {
      add(cell(key), `${name}.${key}`);
      if (at) for (const column of columns) add(at(column, key), `${name}.${key}.${column}`);
    }
  for (const [name, range] of Object.entries(cells)) {
    const all = cellsIn(plain(range));
    for (const [index, at] of all.entries()) add(at, all.length === 1 ? name : `${name}.${index + 1}`);
  }
  return found;
}
