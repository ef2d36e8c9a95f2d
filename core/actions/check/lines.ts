import type { CellNow, TabNow } from './tab-now.ts';

/** A line of a table: its cells by the names of their columns. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly cells: ReadonlyMap<string, CellNow>;
  text(column: string): string;
  /** null where there is no number. */
  figure(column: string): number | null;
}

/** The lines of a table of a tab, "lines" of Costs, in their order on the sheet. */
export function linesNow(tab: TabNow | undefined, table: string): Line[] {
  const rows = new Map<number, Map<string, CellNow>>();
  for (const cell of tab?.cells ?? []) {
    const [, name, column = '', number] = cell.key.split('.');
    if (name !== table || number === undefined) continue;
    const row = rows.get(Number(number)) ?? new Map<string, CellNow>();
    rows.set(Number(number), row.set(column, cell));
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([number, cells]) => ({
      number,
      cells,
      text: (column) => {
        const value = cells.get(column)?.value ?? '';
        return typeof value === 'string' ? value.trim() : String(value);
      },
      figure: (column) => {
        const value = cells.get(column)?.value;
        return typeof value === 'number' ? value : null;
      },
    }));
}

/** The number in a cell of ours, by its key; null where there is none. */
export function figureAt(tab: TabNow | undefined, key: string): number | null {
  const value = tab?.byKey.get(key)?.value;
  return typeof value === 'number' ? value : null;
}
export const textAt = (tab: TabNow | undefined, key: string): string => {
  const value = tab?.byKey.get(key)?.value;
  return typeof value === 'string' ? value.trim() : '';
};
