import { CellError, type Day, type Given, isTable, numError, valueError } from '../cells/cell.ts';
import type { Input } from '../cells/inputs.ts';
import type { Result } from './declaration.ts';
import type { RunnableFunction } from './define.ts';
import { type Shape, spreadInputs } from './spread-inputs.ts';

/** What one cell gets. */
export type OutcomeCell = number | string | Day | CellError;
export type Outcome = OutcomeCell | OutcomeCell[][];

/**
 * Calls a function with what its arguments were given, in their order; an argument left out is null. A range in the
 * place of a single value spills: scalars stretch, equal shapes pair, a column meets a row. An error is an outcome like
 * any other; one bad row does not spoil the others.
 */
export function call(definition: RunnableFunction, given: readonly Given[]): Outcome {
  const spread = definition.inputs.map(([, input], index) => narrow(given[index] ?? null, input));
  const excess = given.slice(definition.inputs.length).some((extra) => extra !== null);
  if (excess)
    return valueError(`${definition.name} takes ${definition.inputs.length} arguments, got ${given.length}`);
  try {
    const shape = commonShape(definition.inputs, spread);
    return shape ? spill(definition, spread, shape) : once(definition, spread);
  } catch (error) {
    return asError(error);
  }
}

/** A range of one cell is that cell. */
function narrow(given: Given, input: Pick<Input, 'isWhole'>): Given {
  if (input.isWhole || !isTable(given)) return given;
  return given.length === 1 && given[0]?.length === 1 ? (given[0][0] ?? null) : given;
}

function commonShape(inputs: RunnableFunction['inputs'], given: Given[]): Shape | null {
  let shape: (Shape & { name: string }) | null = null;
  for (const [index, [name, input]] of inputs.entries()) {
    const value = given[index] ?? null;
    if (input.isWhole || !isTable(value)) continue;
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
  return shape;
}

function agreed(one: number, other: number): number | null {
  if (one === other || other === 1) return one;
  return one === 1 ? other : null;
}

function spill(definition: RunnableFunction, given: Given[], shape: Shape): OutcomeCell[][] {
  const inputs = spreadInputs(definition, given, shape);
  const outcomeAt = inputs.isPlain
    ? (index: number) => compute(definition, inputs.at(index))
    : (index: number): OutcomeCell =>
        inputs.isEmpty(index) ? '' : (inputs.refusal(index) ?? compute(definition, inputs.at(index)));
  const table = new Array<OutcomeCell[]>(shape.rows);
  for (let row = 0; row < shape.rows; row++) {
    const first = row * shape.columns;
    // A column is the usual case, and an array written out is far cheaper than one that grows.
    const line = [outcomeAt(first)];
    for (let column = 1; column < shape.columns; column++) line.push(outcomeAt(first + column));
    table[row] = line;
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

function once(definition: RunnableFunction, given: Given[]): Outcome {
  const values: Record<string, unknown> = {};
  for (const [index, [name, input]] of definition.inputs.entries()) {
    values[name] = input.read(given[index] ?? null, name);
  }
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
