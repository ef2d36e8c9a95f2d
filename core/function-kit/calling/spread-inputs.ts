import { CellError } from '../../cells/cell.ts';
import type { RunnableFunction } from '../define.ts';
import { type ReadCell, type RunnableInput, readInput } from './read-input.ts';
import { type Row, rowOver } from './row.ts';

export interface Shape {
  rows: number;
  columns: number;
}

/** The inputs of a call that spills, read one after the other over the whole shape; cells count in reading order. */
export interface SpreadInputs {
  /** The values of one place, under the inputs' names. */
  row: Row;
  /** How many of the ranges are blank at each place. */
  blanks: Uint8Array;
  /** How many inputs were given as ranges. */
  ranges: number;
  /** What the first input that is wrong says, at each place where one is; null where none is anywhere. */
  refusals: (CellError | undefined)[] | null;
}

/**
 * Reading column by column keeps each loop simple enough to be compiled well; that is what makes one call over a long
 * column nearly as fast as a loop written by hand.
 * @throws CellError where an input that is no range is wrong.
 */
export function spreadInputs(
  definition: RunnableFunction,
  given: readonly unknown[],
  shape: Shape,
  readCell: ReadCell,
): SpreadInputs {
  const found: Found = { blanks: new Uint8Array(shape.rows * shape.columns), refusals: null };
  let ranges = 0;
  const columns = definition.inputs.map(([name, input], index) => {
    const value = given[index];
    if (input.isWhole || !Array.isArray(value)) return [readInput(input, value, name, readCell)];
    ranges += 1;
    const { takesNumbers } = input;
    return takesNumbers
      ? numbersOver(value, shape, input, takesNumbers, { name, readCell }, found)
      : valuesOver(value, shape, input, { name, readCell }, found);
  });
  return { row: rowOver(definition, columns), ranges, ...found };
}

type Found = Pick<SpreadInputs, 'blanks' | 'refusals'>;
type Table = readonly (readonly unknown[])[];
interface Reading {
  name: string;
  readCell: ReadCell;
}

/** What an input reads over the shape; blanks and refusals are noted beside it. */
function valuesOver(
  table: Table,
  shape: Shape,
  input: RunnableInput,
  reading: Reading,
  found: Found,
): unknown[] {
  const read = new Array<unknown>(shape.rows * shape.columns);
  const isOneRow = table.length === 1;
  const isOneColumn = table[0]?.length === 1;
  for (let row = 0, index = 0; row < shape.rows; row++) {
    const line = table[isOneRow ? 0 : row] ?? [];
    for (let column = 0; column < shape.columns; column++, index++)
      read[index] = valueAt(line[isOneColumn ? 0 : column], index, input, reading, found);
  }
  return read;
}

/** The same of an input of numbers: one inside its bounds, which nearly all are, is compared and kept on the spot. */
function numbersOver(
  table: Table,
  shape: Shape,
  input: RunnableInput,
  { least, most }: { least: number; most: number },
  reading: Reading,
  found: Found,
): Float64Array {
  const read = new Float64Array(shape.rows * shape.columns);
  const isOneRow = table.length === 1;
  const isOneColumn = table[0]?.length === 1;
  for (let row = 0, index = 0; row < shape.rows; row++) {
    const line = table[isOneRow ? 0 : row] ?? [];
    for (let column = 0; column < shape.columns; column++, index++) {
      const given = line[isOneColumn ? 0 : column];
      if (typeof given === 'number' && given > least && given < most && given !== 0) read[index] = given;
      // What is refused is never looked at.
      else read[index] = Number(valueAt(given, index, input, reading, found));
    }
  }
  return read;
}

function valueAt(
  given: unknown,
  index: number,
  input: RunnableInput,
  { name, readCell }: Reading,
  found: Found,
): unknown {
  const cell = typeof given === 'number' ? given : readCell(given, name);
  if (cell === null) found.blanks[index] = (found.blanks[index] ?? 0) + 1;
  try {
    return input.read(cell, name);
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    // As long as the shape: asking an array for what lies behind its end is slow.
    found.refusals ??= new Array(found.blanks.length);
    found.refusals[index] ??= error;
    return null;
  }
}
