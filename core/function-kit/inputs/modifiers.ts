import { isTable } from '../../cells/cell.ts';
import type { Input } from './input.ts';
import { isBlank } from './one-cell.ts';
import { figureInWords, zeroRefused } from './wording.ts';

/** The same input, which may be left out or blank and then is the fallback. */
export function withDefault<Value extends number | boolean>(
  fallback: Value,
  input: Input<Value>,
): Input<Value> {
  return {
    ...input,
    isOptional: true,
    fallback,
    read(given, name) {
      if (isBlank(given)) return fallback;
      if (given === 0 && input.domain.zero === 'refused')
        throw zeroRefused(name, `leave it out for ${figureInWords(Number(fallback), input.shownAs)}`);
      return input.read(given, name);
    },
  };
}

/** The same input, which may be left out or blank with no default: the function is told null. */
export function orNull<Value>(input: Input<Value>): Input<Value | null> {
  return {
    ...input,
    takesNumbers: undefined,
    isOptional: true,
    fallback: null,
    read: (given, name) => (isBlank(given) ? null : input.read(given, name)),
  };
}

/** The same input, which must be there but may be a blank cell: the function is told null. */
export function orBlankCell<Value>(input: Input<Value>): Input<Value | null> {
  return { ...orNull(input), isOptional: false, takesBlank: true };
}

/** The same input, read only when the function asks: for what is decided before the others are looked at. */
export function lazy<Value>(input: Input<Value>): Input<() => Value> {
  return {
    ...input,
    takesNumbers: undefined,
    fallback: () => input.fallback,
    read: (given, name) => () => input.read(given, name),
  };
}

export interface Shaped<Value> {
  figures: Value;
  /** Of the range, blanks at its end included. */
  rows: number;
  columns: number;
}

/** The same input, told with the shape of its range: for one that is paired with another range. */
export function withShape<Value>(input: Input<Value>): Input<Shaped<Value>> {
  return {
    ...input,
    fallback: { figures: input.fallback, rows: 1, columns: 1 },
    read(given, name) {
      const [rows, columns] = isTable(given) ? [given.length, given[0]?.length ?? 0] : [1, 1];
      return { figures: input.read(given, name), rows, columns };
    },
  };
}
