import { renameInChart, shiftInChart } from './chart-references.ts';
import type { Model } from './engine.ts';
import { type Chart, copyExtras, noExtras, type SheetExtras, shiftExtras } from './extras.ts';

/** A sheet stays the same when it is renamed or moved: it is known by its number. */
type SheetNames = ReadonlyMap<number, string>;

/** What the engine does not keep, of every sheet; it follows what is done to the sheets. */
export class Extras {
  readonly #bySheet = new Map<number, SheetExtras>();

  constructor(private readonly model: Model) {}

  copyTo(other: Extras): void {
    for (const [id, extras] of this.#bySheet) other.#bySheet.set(id, copyExtras(extras));
  }

  of(sheet: number): SheetExtras {
    const id = this.#idOf(sheet);
    const extras = this.#bySheet.get(id) ?? noExtras();
    this.#bySheet.set(id, extras);
    return extras;
  }

  drop(sheet: number): void {
    this.#bySheet.delete(this.#idOf(sheet));
  }

  sheetNames(): SheetNames {
    return new Map(this.model.getWorksheetsProperties().map(({ sheet_id: id, name }) => [id, name]));
  }

  /** Sheets are renamed by users, by add-ins and by undo. */
  followRenames(before: SheetNames): void {
    for (const [id, name] of this.sheetNames()) {
      const old = before.get(id) ?? name;
      if (old !== name) for (const chart of this.#charts()) renameInChart(chart, old, name);
    }
  }

  /** What a copy of a sheet gets, once it is there. */
  duplicate(sheet: number, before: SheetNames): void {
    const extras = copyExtras(this.of(sheet));
    const [copy] = [...this.sheetNames()].filter(([id]) => !before.has(id));
    if (!copy) return;
    const [id, name] = copy;
    this.#bySheet.set(id, extras);
    for (const chart of extras.charts) renameInChart(chart, before.get(this.#idOf(sheet)) ?? '', name);
  }

  /** Rows or columns were inserted (count above 0) or deleted (below 0). */
  shift(sheet: number, along: 'rows' | 'columns', from: number, count: number): void {
    shiftExtras(this.of(sheet), along, from, count);
    const name = this.model.getWorksheetsProperties()[sheet]?.name ?? '';
    for (const chart of this.#charts()) shiftInChart(chart, name, along, from, count);
  }

  #idOf(sheet: number): number {
    return this.model.getWorksheetsProperties()[sheet]?.sheet_id ?? -1;
  }

  #charts(): Chart[] {
    return [...this.#bySheet.values()].flatMap(({ charts }) => charts);
  }
}
