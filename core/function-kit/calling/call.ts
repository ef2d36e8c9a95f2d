import { type Cell, CellError, type Day, numError, valueError } from '../../cells/cell.ts';
import type { Result } from '../declaration.ts';
import type { RunnableFunction } from '../define.ts';
import { type ReadCell, readInput } from './read-input.ts';
import { type Shape, spreadInputs } from './spread-inputs.ts';

/** What one cell gets. */
export type OutcomeCell = number | string | Day | CellError;
export type Outcome = OutcomeCell | OutcomeCell[][];

/**
 * Calls a function with what its arguments were given, in their order; an argument left out is null. A range in the
 * place of a single value spills: scalars stretch, equal shapes pair, a column meets a row. An error is an outcome like
 * any other; one bad row does not spoil the others.
 * @param readCell how a cell of this host is read; each is read once, where it is needed, and no table is copied.
 */
export function call(
  definition: RunnableFunction,
  given: ArrayLike<unknown>,
  readCell: ReadCell = asItIs,
): Outcome {
  const { name, inputs } = definition;
  for (let index = inputs.length; index < given.length; index++)
    if (Array.isArray(given[index]) || readCell(given[index], name) !== null)
      return valueError(`${name} takes ${inputs.length} arguments, got ${given.length}`);
  try {
    const narrowed = new Array<unknown>(inputs.length);
    let isSpread = false;
    for (let index = 0; index < inputs.length; index++) {
      const value = inputs[index]?.[1].isWhole ? given[index] : single(given[index]);
      narrowed[index] = value;
      isSpread ||= Array.isArray(value) && !inputs[index]?.[1].isWhole;
    }
    return isSpread ? spill(definition, narrowed, readCell) : once(definition, narrowed, readCell);
  } catch (error) {
    return asError(error);
  }
}

/** Core's own callers hand cells over as they are; one that is left out is none. */
const asItIs: ReadCell = (cell) => (cell === undefined ? null : (cell as Cell));

/** A range of one cell is that cell. */
function single(value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== 1) return value;
  const [row] = value;
  return Array.isArray(row) && row.length === 1 ? row[0] : value;
}

/** The shape over which the inputs that were given as ranges go together. */
function commonShape(inputs: RunnableFunction['inputs'], given: readonly unknown[]): Shape {
  let shape: (Shape & { name: string }) | null = null;
  for (const [index, [name, input]] of inputs.entries()) {
    const value = given[index];
    if (input.isWhole || !Array.isArray(value)) continue;
    const own = { rows: value.length, columns: value[0]?.length ?? 0, name };
    if (!shape) {
      shape = own;
      continue;
    }
    const rows = agreed(shape.rows, own.rows);
    const columns = agreed(shape.columns, own.columns);
    if (rows === null || columns === null) {
      throw valueError(
        `${shape.name} is ${shape.rows} x ${shape.columns} cells and ${name} ${own.rows} x ${own.columns}: ` +
          'use ranges of the same shape, or a column and a row',
      );
    }
    shape = { rows, columns, name };
  }
  return shape ?? { rows: 1, columns: 1 };
}

function agreed(one: number, other: number): number | null {
  if (one === other || other === 1) return one;
  return one === 1 ? other : null;
}

function spill(definition: RunnableFunction, given: readonly unknown[], readCell: ReadCell): OutcomeCell[][] {
  const shape = commonShape(definition.inputs, given);
  const inputs = spreadInputs(definition, given, shape, readCell);
  const { row, blanks, ranges, refusals } = inputs;
  const outcomeAt = (index: number): OutcomeCell => {
    if (blanks[index] === ranges) return '';
    const refusal = refusals?.[index];
    if (refusal) return refusal;
    row.index = index;
    return compute(definition, row.values);
  };
  const table = new Array<OutcomeCell[]>(shape.rows);
  for (let down = 0, index = 0; down < shape.rows; down++) {
    // A column is the usual case, and an array written out is far cheaper than one that grows.
    const line = [outcomeAt(index++)];
    while (line.length < shape.columns) line.push(outcomeAt(index++));
    table[down] = line;
  }
  return table;
}

function compute(definition: RunnableFunction, values: Record<string, unknown>): OutcomeCell {
  try {
    const result = definition.compute(values);
    if (typeof result === 'number' && Number.isFinite(result)) return result === 0 ? 0 : result;
    const outcome = checked(result);
    return Array.isArray(outcome) ? valueError(`${definition.name} takes single values here`) : outcome;
  } catch (error) {
    return asError(error);
  }
}

function once(definition: RunnableFunction, given: readonly unknown[], readCell: ReadCell): Outcome {
  const { inputs } = definition;
  const values: Record<string, unknown> = {};
  let index = 0;
  for (const [name, input] of inputs) values[name] = readInput(input, given[index++], name, readCell);
  return checked(definition.compute(values));
}

function checked(result: Result): Outcome {
  if (Array.isArray(result)) return result.map((row) => row.map(finite));
  return typeof result === 'object' ? result : finite(result);
}

/** A figure that no cell can hold is an error, and -0 is 0. */
function finite(value: number | string): number | string {
  if (typeof value === 'string') return value;
  if (!Number.isFinite(value)) throw numError('the result is too large to be shown');
  return value === 0 ? 0 : value;
}

function asError(error: unknown): CellError {
  if (error instanceof CellError) return error;
  throw error;
}
