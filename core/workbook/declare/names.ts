import { fixed } from '../addresses.ts';
import { isTab } from '../kits.ts';
import { type BuildContext, on } from '../options.ts';
import type { DeclaredList } from './list.ts';
import type { DeclaredTable } from './table.ts';

/** What a tab's formulas may name in braces. */
interface Nameable {
  /** Their cells by key: {earlyMonths}. */
  readonly lists?: readonly Pick<DeclaredList, 'keys' | 'cell'>[];
  /** Their columns by the table's name: {lines.price}; the first cell of one is {lines.price.1}. */
  readonly tables?: Readonly<Record<string, Pick<DeclaredTable, 'columns' | 'range' | 'rows' | 'cell'>>>;
  /** Other cells and ranges of this tab: {chartTitle}. */
  readonly places?: Readonly<Record<string, string>>;
  /** Cells of other tabs: {assumptions.horizon}. */
  readonly tabs?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Looks a name up. @throws Error where there is none such. */
export const namesIn =
  (context: BuildContext, { lists = [], tables = {}, places = {}, tabs = {} }: Nameable) =>
  (name: string): string => {
    const [first = '', second, number] = name.split('.');
    if (second === undefined) {
      const list = lists.find(({ keys }) => keys.includes(first));
      const place = list ? list.cell(first) : places[first];
      if (place !== undefined) return place;
    } else if (tables[first]?.columns.includes(second)) {
      const row = tables[first].rows[Number(number) - 1];
      if (number === undefined) return tables[first].range(second);
      if (row !== undefined) return fixed(tables[first].cell(second, row));
    }
    const address = second === undefined ? undefined : tabs[first]?.[second];
    if (isTab(first) && typeof address === 'string') return on(context, first, address);
    throw new Error(`there is no cell {${name}}`);
  };
