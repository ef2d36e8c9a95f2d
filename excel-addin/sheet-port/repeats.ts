import { translateFormulaToR1C1 } from '@borgar/fx';
import { cellName } from '../../core/cells/address.ts';
import type { CellContent } from '../../core/sheet-port/operations.ts';

/** Formulas of a row that stand again in every row below, their references moved. */
export interface Repeat {
  row: number;
  column: number;
  columns: number;
  /** Of the rows below that repeat it. */
  rows: number;
}

/** Fewer are not worth a request's words of their own. */
const fewestRows = 3;

/**
 * Where a table of cells repeats itself downwards, so that Excel can copy what was written once: most of a long table is
 * the same formula in each row. Positions count from the table's first cell; `anchor` says where that stands.
 */
export function repeatsIn(cells: CellContent[][], anchor: { row: number; column: number }): Repeat[] {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const open = new Map<string, Repeat>();
  const found: Repeat[] = [];
  for (let column = 0; column < columns; column++) {
    const now = new Map<string, Repeat>();
    for (const run of runsIn(cells, column, anchor)) {
      const key = `${run.row}:${run.rows}`;
      const left = open.get(key);
      if (left && left.column + left.columns === column) left.columns += 1;
      else found.push(run);
      now.set(key, left && left.column + left.columns === column + 1 ? left : run);
    }
    open.clear();
    for (const [key, run] of now) open.set(key, run);
  }
  return found;
}

function runsIn(cells: CellContent[][], column: number, anchor: { row: number; column: number }): Repeat[] {
  const runs: Repeat[] = [];
  let row = 0;
  while (row < cells.length) {
    const first = relative(cells[row]?.[column] ?? null, row, column, anchor);
    let end = row + 1;
    if (first !== null)
      while (end < cells.length && relative(cells[end]?.[column] ?? null, end, column, anchor) === first)
        end += 1;
    if (end - row > fewestRows) runs.push({ row, column, columns: 1, rows: end - row - 1 });
    row = end;
  }
  return runs;
}

/** A formula by what it points to from where it stands; null for anything else. */
function relative(
  content: CellContent,
  row: number,
  column: number,
  anchor: { row: number; column: number },
): string | null {
  if (content === null || typeof content !== 'object') return null;
  const at = cellName({ row: anchor.row + row, column: anchor.column + column });
  return String(translateFormulaToR1C1(content.formula, at));
}
