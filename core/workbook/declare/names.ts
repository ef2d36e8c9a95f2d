import { fixed } from '../addresses.ts';
import { isTab } from '../kits.ts';
import { type BuildContext, on } from '../options.ts';
import type { DeclaredList } from './list.ts';
import type { DeclaredTable } from './table.ts';

/** What a tab's formulas may name in braces. */
interface Nameable {
  /** Their cells by key: {earlyMonths}. */
  readonly lists?: readonly Pick<DeclaredList, 'keys' | 'cell'>[];
  /** Cells by a group's name and a key: {ofPilot.weeks}. */
  readonly groups?: Readonly<Record<string, (key: string) => string>>;
  /**
   * Their columns by the table's name: {lines.price}; the first cell of one is {lines.price.1}, that in the line of the same
   * number {@lines.price}.
   */
  readonly tables?: Readonly<Record<string, Pick<DeclaredTable, 'columns' | 'range' | 'rows' | 'cell'>>>;
  /** Other cells and ranges of this tab: {chartTitle}. */
  readonly cells?: Readonly<Record<string, string>>;
  /** Cells of other tabs: {assumptions.horizon}, {costs.byKind.Labour}. */
  readonly tabs?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Looks a name up, for the line of a table where it is asked for one. @throws Error where there is none such. */
export function namesIn(context: BuildContext, nameable: Nameable): (name: string, line?: number) => string {
  const find = finderIn(context, nameable);
  // A name means the same in every line, but for {@lines.price}.
  const found = new Map<string, string>();
  return (name, line) => {
    if (name.startsWith('@')) return find(name, line);
    const address = found.get(name) ?? find(name);
    found.set(name, address);
    return address;
  };
}

const finderIn =
  (context: BuildContext, { lists = [], tables = {}, groups = {}, cells = {}, tabs = {} }: Nameable) =>
  (name: string, line?: number): string => {
    const [first = '', ...path] = name.split('.');
    const [second, number] = path;
    if (second === undefined) {
      const list = lists.find(({ keys }) => keys.includes(first));
      if (list) return list.cell(first);
      if (cells[first] !== undefined) return cells[first];
    } else if (groups[first]) return groups[first](second);
    else if (first.startsWith('@')) {
      const table = tables[first.slice(1)];
      const row = line === undefined ? undefined : table?.rows[line];
      if (table?.columns.includes(second) && row !== undefined) return table.cell(second, row);
    } else if (tables[first]?.columns.includes(second)) {
      const row = tables[first].rows[Number(number) - 1];
      if (number === undefined) return tables[first].range(second);
      if (row !== undefined) return fixed(tables[first].cell(second, row));
    }
    const address = path.reduce(memberOf, tabs[first]);
    if (isTab(first) && typeof address === 'string') return on(context, first, address);
    throw new Error(`there is no cell {${name}}`);
  };

const memberOf = (held: unknown, name: string): unknown =>
  typeof held === 'object' && held !== null
    ? Object.entries(held).find(([member]) => member === name)?.[1]
    : undefined;
