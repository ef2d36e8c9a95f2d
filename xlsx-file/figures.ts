import { columnName, quoteSheet } from '../core/cells/address.ts';
import type { Model } from './engine.ts';
import { tellsNumbers } from './wasm-engine.ts';

/** The sheet from 0, row and column from 1, as the engine counts them. */
export interface EngineCell {
  sheet: number;
  row: number;
  column: number;
}

/** So many figures, however long, fit into the text of one cell. */
const mostInARun = 90;

/**
 * Figures with as many digits as it takes to read the same figures again: the engine shows nine, but all in a text, so a
 * sheet beside the workbook joins them. Neighbours share a cell there, as typing a formula is the dear part.
 * @param beside the index of that sheet, a blank one.
 */
export function figuresIn(
  model: Model,
  cells: readonly EngineCell[],
  beside: number,
): Map<EngineCell, number> {
  // + 0: a file has no minus zero.
  if (tellsNumbers(model)) {
    const numberAt = model.getNumbers();
    return new Map(cells.map((cell) => [cell, numberAt(cell.sheet, cell.row, cell.column) + 0]));
  }
  const names = model.getWorksheetsProperties().map(({ name }) => name);
  const runs = runsDown(cells);
  model.pauseEvaluation();
  for (const [index, run] of runs.entries()) {
    const [{ sheet, row, column }] = run;
    const letter = columnName(column);
    const range = `${quoteSheet(names[sheet] ?? '')}!${letter}${row}:${letter}${row + run.length - 1}`;
    model.setUserInput(beside, index + 1, 1, `=TEXTJOIN("|",TRUE(),${range})`);
  }
  model.resumeEvaluation();
  model.evaluate();
  return new Map(
    runs.flatMap((run, index) => {
      const figures = model.getFormattedCellValue(beside, index + 1, 1).split('|');
      return run.map((cell, place): [EngineCell, number] => [cell, Number(figures[place]) + 0]);
    }),
  );
}

type Run<Cell> = [first: Cell, ...rest: Cell[]];

/** Cells of one column without a gap. */
export function runsDown<Cell extends EngineCell>(cells: readonly Cell[]): Run<Cell>[] {
  const sorted = cells.toSorted((a, b) => a.sheet - b.sheet || a.column - b.column || a.row - b.row);
  const runs: Run<Cell>[] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext = last?.sheet === cell.sheet && last.column === cell.column && last.row + 1 === cell.row;
    if (run !== undefined && isNext && run.length < mostInARun) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
