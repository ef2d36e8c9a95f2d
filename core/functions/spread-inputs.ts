import { CellError, type CellTable, type Given, isTable } from '../cells/cell.ts';
import type { Input } from '../cells/inputs.ts';
import type { RunnableFunction } from './define.ts';
import { rowOver } from './row.ts';

export interface Shape {
  rows: number;
  columns: number;
}

/** The inputs of a call that spills, read one after the other over the whole shape; cells count in reading order. */
export interface SpreadInputs {
  /** Is no cell blank, and none refused? */
  isPlain: boolean;
  /** Are all inputs that were given as ranges blank here? */
  isEmpty(index: number): boolean;
  /** What the first input that is wrong here says. */
  refusal(index: number): CellError | null;
  /** The values here, under the inputs' names; the same object every time. */
  at(index: number): Record<string, unknown>;
}

/**
 * Reading column by column keeps each loop simple enough to be compiled well; that is what makes one call over a long
 * column nearly as fast as a loop written by hand.
 * @throws CellError where an input that is no range is wrong.
 */
export function spreadInputs(definition: RunnableFunction, given: Given[], shape: Shape): SpreadInputs {
  const size = shape.rows * shape.columns;
  const found: Found = { blanks: new Uint8Array(size), hasBlanks: false, refusals: [] };
  let ranges = 0;
  const columns = definition.inputs.map(([name, input], index) => {
    const value = given[index] ?? null;
    if (input.isWhole || !isTable(value)) return [input.read(value, name)];
    ranges += 1;
    return readOver(value, shape, input, name, found);
  });
  const row = rowOver(definition, columns);
  const { blanks, hasBlanks, refusals } = found;
  const hasRefusals = refusals.length > 0;
  return {
    isPlain: !hasBlanks && !hasRefusals,
    isEmpty: (index) => blanks[index] === ranges,
    refusal: (index) => (hasRefusals ? (refusals[index] ?? null) : null),
    at: (index) => {
      row.index = index;
      return row.values;
    },
  };
}

interface Found {
  /** How many of the ranges are blank at each place. */
  blanks: Uint8Array;
  hasBlanks: boolean;
  /** The first refusal of each place. */
  refusals: CellError[];
}

/** What an input reads over the shape; blanks and refusals are noted beside it. */
function readOver(
  table: CellTable,
  shape: Shape,
  input: Pick<Input, 'read'>,
  name: string,
  found: Found,
): unknown[] {
  const isOneRow = table.length === 1;
  const isOneColumn = table[0]?.length === 1;
  const read = new Array<unknown>(shape.rows * shape.columns);
  for (let row = 0, index = 0; row < shape.rows; row++) {
    const line = table[isOneRow ? 0 : row] ?? [];
    for (let column = 0; column < shape.columns; column++, index++) {
      const cell = line[isOneColumn ? 0 : column] ?? null;
      if (cell === null) {
        found.blanks[index] = (found.blanks[index] ?? 0) + 1;
        found.hasBlanks = true;
      }
      try {
        read[index] = input.read(cell, name);
      } catch (error) {
        if (!(error instanceof CellError)) throw error;
        found.refusals[index] ??= error;
      }
    }
  }
  return read;
}
