import type { CellContent, OperationOf } from '../sheet-port/operations.ts';

/** Formulas of a row that stand again in every row below, their references moved. */
export type Fill = NonNullable<OperationOf<'write'>['fills']>[number];

/** A cell of a table: what it holds, and the mark that it shares with those below which hold the same formula. */
export interface MarkedCell {
  readonly content: CellContent;
  readonly fill: string | undefined;
}

/** Fewer are not worth a request's words of their own. */
const fewestRows = 3;

/** Where formulas go down a table, so that each is told once. Rows and columns count from the table's first cell. */
export function fillsIn(cells: readonly (readonly MarkedCell[])[]): Fill[] {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const found: Fill[] = [];
  let beside = new Map<string, Fill>(); // of the column before, by their rows
  for (let column = 0; column < columns; column++) {
    const here = new Map<string, Fill>();
    for (const run of runsIn(cells, column)) {
      const key = `${run.row}:${run.rows}`;
      const wider = beside.get(key);
      if (wider) wider.columns += 1;
      else found.push(run);
      here.set(key, wider ?? run);
    }
    beside = here;
  }
  return found;
}

function runsIn(cells: readonly (readonly MarkedCell[])[], column: number): Fill[] {
  const runs: Fill[] = [];
  const markIn = (row: number) => cells[row]?.[column]?.fill;
  for (let row = 0, end = 0; row < cells.length; row = end) {
    end = row + 1;
    const mark = markIn(row);
    if (mark === undefined) continue;
    while (end < cells.length && markIn(end) === mark) end += 1;
    if (end - row > fewestRows) runs.push({ row, column, columns: 1, rows: end - row - 1 });
  }
  return runs;
}

/** The table without what its fills tell; nothing is left at the end of a row or below the last. */
export function withoutFilled(
  cells: readonly (readonly MarkedCell[])[],
  fills: readonly Fill[],
): CellContent[][] {
  const rest = cells.map((row) => row.map(({ content }) => content));
  for (const { row, column, columns, rows } of fills)
    for (let down = 1; down <= rows; down++) rest[row + down]?.fill(null, column, column + columns);
  for (const row of rest) while (row.length > 0 && row[row.length - 1] === null) row.pop();
  while (rest.length > 0 && rest[rest.length - 1]?.length === 0) rest.pop();
  return rest;
}
