import type { Position } from '../cells/address.ts';
import { formulaInRow, relativeRows } from '../formula/relative-rows.ts';
import type { CellContent, OperationOf } from '../sheet-port/operations.ts';

/** Formulas of a row that stand again in every row below, their references moved. */
export type Repeat = NonNullable<OperationOf<'write'>['repeats']>[number];

/** Fewer are not worth a request's words of their own. */
const fewestRows = 3;

/**
 * Where a table of cells repeats itself downwards, so that it is told once: most of a long table is the same formula in
 * each row. Positions count from the table's first cell; `anchor` says where that stands.
 */
export function repeatsIn(cells: CellContent[][], anchor: Position): Repeat[] {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const found: Repeat[] = [];
  let beside = new Map<string, Repeat>(); // of the column before, by their rows
  for (let column = 0; column < columns; column++) {
    const here = new Map<string, Repeat>();
    for (const run of runsIn(cells, column, anchor)) {
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

/** The table without what is told by its repeats; nothing is left at the end of a row or below the last. */
export function withoutRepeats(cells: CellContent[][], repeats: readonly Repeat[]): CellContent[][] {
  const left = cells.map((row) => [...row]);
  for (const { row, column, columns, rows } of repeats)
    for (let down = 1; down <= rows; down++) left[row + down]?.fill(null, column, column + columns);
  for (const row of left) while (row.length > 0 && row[row.length - 1] === null) row.pop();
  while (left.length > 0 && left[left.length - 1]?.length === 0) left.pop();
  return left;
}

function runsIn(cells: CellContent[][], column: number, anchor: Position): Repeat[] {
  const formulas = cells.map((line) => formulaOf(line[column] ?? null));
  const runs: Repeat[] = [];
  for (let row = 0, end = 0; row < formulas.length; row = end) {
    end = row + 1;
    const [first, second] = [formulas[row] ?? null, formulas[end] ?? null];
    if (first === null || second === null) continue;
    // Only the first is taken apart: the others are compared with what copying it down gives.
    const pieces = relativeRows(first, anchor.row + row);
    while (end < formulas.length && formulas[end] === formulaInRow(pieces, anchor.row + end)) end += 1;
    if (end - row > fewestRows) runs.push({ row, column, columns: 1, rows: end - row - 1 });
  }
  return runs;
}

const formulaOf = (content: CellContent): string | null =>
  content !== null && typeof content === 'object' ? content.formula : null;
