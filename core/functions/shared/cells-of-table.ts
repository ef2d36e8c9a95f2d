import { type Cell, CellError, type CellTable } from '../../cells/cell.ts';

/** The cells of a range in reading order. @throws CellError, the first error value among them. */
export function cellsOfTable(table: CellTable): Cell[] {
  const cells = table.flat();
  const error = cells.find((cell) => cell instanceof CellError);
  if (error instanceof CellError) throw error;
  return cells;
}
