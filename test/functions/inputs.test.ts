import { describe, expect, it } from 'vitest';
import { CellError, type Given, notAvailableError, numError } from '../../core/cells/cell.ts';
import { flag } from '../../core/function-kit/inputs/flag.ts';
import type { Input } from '../../core/function-kit/inputs/input.ts';
import {
  lazy,
  orBlankCell,
  orNull,
  withDefault,
  withShape,
} from '../../core/function-kit/inputs/modifiers.ts';
import { fraction, number, signed } from '../../core/function-kit/inputs/number.ts';
import { flows, sample } from '../../core/function-kit/inputs/ranges.ts';
import { text } from '../../core/function-kit/inputs/text.ts';

const description = 'A figure.';
const refs = numError('x is an error');
const range = [[1, 2]];

/** What is read, or what the message says after the input's name. */
function read(input: Input, given: Given): unknown {
  try {
    return input.read(given, 'x');
  } catch (error) {
    if (error instanceof CellError) return `${error.code} ${error.message}`;
    throw error;
  }
}

describe('An input reads', () => {
  const cost = number({ description, zero: 'refused' });
  const share = fraction({ description, zero: 'refused' });
  const isBetter = flag({ description });
  const baseline = signed({ description, blank: () => notAvailableError('no baseline') });
  it.each<[string, Input, Given, unknown]>([
    ['a number', cost, 5, 5],
    ['a blank', cost, null, '#VALUE! x is blank'],
    ['a blank that has words of its own', baseline, null, '#N/A no baseline'],
    ['a 0 that may be a blank', cost, 0, '#VALUE! x is 0, or its cell is blank: type a figure'],
    ['a number outside', cost, -5, '#NUM! x must be 0 or more, got -5'],
    [
      'a percentage without its sign',
      share,
      50,
      '#NUM! x must be between 0% and 100%, got 5000%: type 50% or 0.5',
    ],
    ['a text', cost, '1,200', "#VALUE! x must be a number, got text '1,200'"],
    ['an error', cost, refs, '#NUM! x is an error'],
    ['a range', cost, range, '#VALUE! x must be one cell, got a range'],
    ['a flag', isBetter, false, false],
    ['a 0 for a flag', isBetter, 0, '#VALUE! x must be TRUE or FALSE, got 0'],
    ['a blank for a flag', isBetter, null, '#VALUE! x is blank'],
    ['a blank for a text', text({ description }), null, '#VALUE! x is blank'],
    ['a range of readings', sample({ description }), [[1, null, 'n/a', 2]], [1, 2]],
    ['a gap between flows', flows({ description }), [[1, null, 2]], '#N/A flow 2 is blank: type 0'],
  ])('%s', (_, input, given, expected) => {
    expect(read(input, given)).toEqual(expected);
  });
});

describe('A modifier of an input', () => {
  const cost = number({ description, unit: 'money' });

  it('gives it a default, which the message for a 0 names', () => {
    const weeks = withDefault(48, number({ description, zero: 'refused' }));
    const trust = withDefault(1, fraction({ description, zero: 'refused' }));
    expect(weeks).toMatchObject({ isOptional: true, fallback: 48, takesNumbers: { least: 0 } });
    expect(read(weeks, null)).toBe(48);
    expect(read(weeks, 50)).toBe(50);
    expect(read(weeks, 0)).toBe('#VALUE! x is 0, or its cell is blank: leave it out for 48');
    expect(read(trust, 0)).toBe('#VALUE! x is 0, or its cell is blank: leave it out for 100%');
    expect(read(withDefault(true, flag({ description })), null)).toBe(true);
  });

  it('tells null of a blank, and keeps a column of it out of an array of numbers', () => {
    expect(orNull(cost)).toMatchObject({ isOptional: true, fallback: null, takesNumbers: undefined });
    expect(read(orNull(cost), null)).toBeNull();
    expect(read(orNull(cost), 5)).toBe(5);
    expect(read(orNull(cost), -5)).toBe('#NUM! x must be 0 or more, got -5');
    expect(read(orNull(flows({ description })), [[null], [null]])).toBeNull();
  });

  it('takes a blank cell of an argument that must be there', () => {
    expect(orBlankCell(cost)).toMatchObject({ isOptional: false, takesBlank: true });
    expect(read(orBlankCell(cost), null)).toBeNull();
  });

  it('reads only when asked', () => {
    const asked = lazy(withDefault(5, cost)).read('text', 'x');
    expect(asked).toThrow(expect.objectContaining({ message: "x must be a number, got text 'text'" }));
    expect(lazy(withDefault(5, cost)).fallback()).toBe(5);
  });

  it('tells the shape of a range with it', () => {
    const shaped = withShape(flows({ description }));
    expect(read(shaped, [[1, 2, null]])).toEqual({ figures: [1, 2], rows: 1, columns: 3 });
    expect(read(shaped, 7)).toEqual({ figures: [7], rows: 1, columns: 1 });
  });
});
