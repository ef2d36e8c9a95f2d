import type { Area } from '../../core/cells/address.ts';
import { overlap } from '../../core/cells/areas.ts';

/** What is left of an area without those cells: up to four areas, above, below, left and right of them. */
export function subtract(area: Area, taken: Area): Area[] {
  const hole = overlap(area, taken);
  if (!hole) return [area];
  const below = hole.row + hole.rows;
  const right = hole.column + hole.columns;
  const beside = { row: hole.row, rows: hole.rows };
  const parts = [
    { ...area, rows: hole.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...beside, column: area.column, columns: hole.column - area.column },
    { ...beside, column: right, columns: area.column + area.columns - right },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export function isInside(inner: Area, outer: Area): boolean {
  const shared = overlap(inner, outer);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
}

/** The areas of a table in which all cells have one value: runs of a row, and equal ones below each other together. */
export function areasOfOneValue<Value>(
  table: readonly (readonly Value[])[],
  at: Pick<Area, 'row' | 'column'>,
): { area: Area; value: Value }[] {
  const done: { area: Area; value: Value }[] = [];
  let open = new Map<string, { area: Area; value: Value }>();
  for (const [down, row] of table.entries()) {
    const here = new Map<string, { area: Area; value: Value }>();
    let from = 0;
    while (from < row.length) {
      const value = row[from] as Value; // it is inside the row
      let to = from + 1;
      while (to < row.length && row[to] === value) to += 1;
      const key = `${from}:${to}`;
      const above = open.get(key);
      if (above && above.value === value) {
        above.area.rows += 1;
        here.set(key, above);
      } else {
        const area = { row: at.row + down, column: at.column + from, rows: 1, columns: to - from };
        const run = { area, value };
        done.push(run);
        here.set(key, run);
      }
      from = to;
    }
    open = here;
  }
  return done;
}
