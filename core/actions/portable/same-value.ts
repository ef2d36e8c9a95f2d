import { isErrorCode } from '../../cells/cell.ts';
import { twinTolerance } from '../../portable/twin-tolerance.ts';
import type { Value } from '../sheet-now.ts';
import type { CallCell } from './call-cell.ts';

/** What a cell shows while nobody has calculated it: there is nothing to compare with. */
const unknown = new Set(['#NAME?', '#BUSY!', '#GETTING_DATA', 'Loading...', '#CONNECT!', '#UNKNOWN!']);

export const isUnknown = (value: Value): boolean => typeof value === 'string' && unknown.has(value);

/**
 * Does a twin show what the call showed? To 1e-9 of its size, an internal rate of return to 1e-7: it is found by trying.
 * Where the call was an error the twin is one, if not of the same kind.
 */
export function isSameValue(before: Value, after: Value, formula: string): boolean {
  if (isUnknown(before)) return true;
  if (typeof before === 'number' && typeof after === 'number') {
    const size = Math.max(1e-300, Math.abs(before), Math.abs(after));
    return Math.abs(before - after) <= twinTolerance(formula) * size;
  }
  return before === after || (isError(before) && isError(after));
}

/** Whatever the host calls it, also while it is not known yet. */
export const showsError = (value: Value): boolean => typeof value === 'string' && value.startsWith('#');

const isError = (value: Value) => typeof value === 'string' && (isErrorCode(value) || value === '#ERROR!');

/** Each cell that the twins of a call fill shows what it showed. */
export const showsTheSame = (
  { shown, value: first, formula }: CallCell,
  values: readonly (readonly Value[])[],
): boolean =>
  shown.every((row, down) =>
    row.every((before, across) => {
      // An error stands in one cell, where twins are an error each; beside it nothing stood.
      const was = before ?? (showsError(first) ? first : null);
      return isSameValue(was, values[down]?.[across] ?? null, formula);
    }),
  );

/** Is it known beforehand that its twin shows something else here? */
export const differsTried = (cell: CallCell): boolean =>
  cell.tried !== undefined && !showsTheSame(cell, cell.tried);
