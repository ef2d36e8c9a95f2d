import { followed, isAnyMoved, textIn } from '../../core/actions/check/tab-now.ts';
import { type Moved, type RowsNow, rowsNow } from '../../core/actions/rows-now.ts';
import type { SheetNow, Value } from '../../core/actions/sheet-now.ts';
import { rowOfInput, spanNow } from '../../core/actions/span-now.ts';
import type { TypedRows } from '../../core/actions/typed-rows.ts';
import { buildTab } from '../../core/workbook/build.ts';
import { keysOfTab } from '../../core/workbook/keys.ts';
import { tabIds, usualName } from '../../core/workbook/kits.ts';
import { type Place, placeOf } from '../../core/workbook/model/addresses.ts';
import type { TabId } from '../../core/workbook/model/tab.ts';

/** What stands on a tab, by the keys of its cells, in whichever rows they are now. */
export interface TabRead {
  /** By its key without the tab: "hourlyRate.source". null where nothing stands there. */
  value(key: string): Value;
  /** The lines of a table that hold anything, "lines" of Costs, by the names of their columns. */
  lines(table: string): TableLine[];
}

export interface TableLine {
  /** From 1, as they stand on the sheet. */
  readonly number: number;
  value(column: string): Value;
}

/** Where the current model has the cells of a tab: found out once, for all workbooks. */
export class TabLayout {
  readonly labels: ReadonlyMap<string, string>;
  readonly #places = new Map<string, Place>();
  readonly #tables: readonly TypedRows[];
  readonly #labelledRows: readonly number[];

  constructor(private readonly id: TabId) {
    const options = { tabs: tabIds, currency: '', startDate: null, example: false };
    const tab = buildTab(id, { options, sheets: new Map(tabIds.map((each) => [each, usualName(each)])) });
    const keys = keysOfTab(id);
    const { labels, tables } = followed(tab, keys);
    this.labels = labels;
    this.#tables = tables;
    this.#labelledRows = [...new Set([...labels.keys()].map((at) => placeOf(at).row))];
    for (const [at, key] of keys) this.#places.set(key, placeOf(at));
  }

  /** @returns the first label that is not where it belongs, where columns or labels were moved. */
  read(sheet: SheetNow): TabRead | Moved {
    const found = isAnyMoved(this.labels, sheet)
      ? rowsNow(this.labels, textIn(sheet), sheet.rows, sheet.columns)
      : null;
    if (found !== null && 'moved' in found) return found;
    const rows: RowsNow = found ?? new Map(this.#labelledRows.map((row) => [row, row]));
    return {
      value: (key) => {
        const place = this.#places.get(`${this.id}.${key}`);
        if (place === undefined) throw new Error(`there is no cell ${this.id}.${key}`);
        const row = found === null ? place.row : rowOfInput(place.row, this.#labelledRows, rows);
        return row === null ? null : sheet.value(row, place.column);
      },
      lines: (table) => this.#lines(table, sheet, rows),
    };
  }

  #lines(name: string, sheet: SheetNow, rows: RowsNow): TableLine[] {
    const start = `${this.id}.${name}.`;
    const columns = new Map<string, number>();
    let table: TypedRows | undefined;
    for (const each of this.#tables)
      for (const [column, family] of each.columns)
        if (family.startsWith(start)) {
          table ??= each;
          columns.set(family.slice(start.length), column);
        }
    if (table === undefined) throw new Error(`there is no table ${this.id}.${name}`);
    const span = spanNow(table, { labels: new Map(this.labels) }, this.#labelledRows, rows, sheet.rows);
    if ('moved' in span) return [];
    const lines = Array.from({ length: span.count }, (_, index): TableLine => {
      const row = span.first + index;
      const value = (column: string) => sheet.value(row, columns.get(column) ?? 0);
      return { number: index + 1, value };
    });
    return lines.filter(({ value }) => [...columns.keys()].some((column) => (value(column) ?? '') !== ''));
  }
}

const layouts = new Map<TabId, TabLayout>();

export function layoutOf(id: TabId): TabLayout {
  const layout = layouts.get(id) ?? new TabLayout(id);
  layouts.set(id, layout);
  return layout;
}
