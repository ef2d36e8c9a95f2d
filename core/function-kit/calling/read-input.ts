import type { Cell, CellTable } from '../../cells/cell.ts';
import type { RunnableFunction } from '../define.ts';

/** How a host's cell is read: a blank is null, a day a Day, an error a CellError. @param name of the input, for messages. */
export type ReadCell = (cell: unknown, name: string) => Cell;

/** An input as the scripts that cells run have it. */
export type RunnableInput = RunnableFunction['inputs'][number][1];

/** What an input makes of what it was given: one cell, or a range that it takes whole. */
export function readInput(input: RunnableInput, given: unknown, name: string, readCell: ReadCell): unknown {
  if (Array.isArray(given)) return input.read(tableOf(given, name, readCell), name);
  return input.read(typeof given === 'number' ? given : readCell(given, name), name);
}

/** Rows that hold numbers alone are cells already: only the others are copied. */
function tableOf(table: unknown[][], name: string, readCell: ReadCell): CellTable {
  if (table.every(isPlain)) return table as number[][];
  return table.map((row) => (isPlain(row) ? (row as number[]) : row.map((cell) => readCell(cell, name))));
}

function isPlain(row: readonly unknown[]): boolean {
  for (let column = 0; column < row.length; column++) if (typeof row[column] !== 'number') return false;
  return true;
}
