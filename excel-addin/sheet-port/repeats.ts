import { translateFormulaToR1C1 } from '@borgar/fx';
import { cellName, type Position } from '../../core/cells/address.ts';
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

function runsIn(cells: CellContent[][], column: number, anchor: Position): Repeat[] {
  const formulas = cells.map((line, row) =>
    relative(line[column] ?? null, { row: anchor.row + row, column: anchor.column + column }),
  );
  const runs: Repeat[] = [];
  for (let row = 0, end = 0; row < formulas.length; row = end) {
    end = row + 1;
    while (formulas[row] !== null && formulas[end] === formulas[row]) end += 1;
    if (end - row > fewestRows) runs.push({ row, column, columns: 1, rows: end - row - 1 });
  }
  return runs;
}

/** A formula by what it points to from where it stands; null for anything else. */
function relative(content: CellContent, at: Position): string | null {
  if (content === null || typeof content !== 'object') return null;
  return String(translateFormulaToR1C1(content.formula, cellName(at)));
}
