import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, CellError, Day, type Given } from '../../core/cells/cell.ts';
import { call, type Outcome } from '../../core/function-kit/calling/call.ts';
import { catalogue } from '../../core/functions/catalogue.ts';
import { draws, isFull } from '../support/draws.ts';

/** Anything a cell may hold. */
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 3, arbitrary: fc.integer({ min: -10, max: 100 }) },
  { weight: 2, arbitrary: fc.constantFrom<Cell>(0, 1, 0.5, -1, 1e-300, 1e300, 1.7e308, 5e-324) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('better', 'worse', 'noise', 'too few', 'rules', ' ', '1,200', '=1+1'),
  },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.integer({ min: -100, max: 3_000_000 }).map((serial) => new Day(serial)) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('#N/A', '#REF!', '#DIV/0!')
      .map((code) => new CellError(code as '#N/A', 'an error')),
  },
);

/** In any shape: a cell, a column, a row, a table. */
const anyGiven: fc.Arbitrary<Given> = fc.oneof(
  { weight: 3, arbitrary: anyCell },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 3 }),
        fc.array(anyCell, { minLength: 18, maxLength: 18 }),
      )
      .map(([rows, columns, cells]) =>
        Array.from({ length: rows }, (_, row) =>
          Array.from({ length: columns }, (_, column) => cells[row * 3 + column] ?? null),
        ),
      ),
  },
);

describe('Whatever the cells hold', () => {
  it('a call gives a finite figure, a text, a day, a spill of these, or a typed error', () => {
    const anyCall = fc.tuple(
      fc.constantFrom(...catalogue),
      fc.array(anyGiven, { minLength: 10, maxLength: 10 }),
    );
    fc.assert(
      fc.property(anyCall, ([definition, given]) => {
        const outcome = call(definition, given.slice(0, definition.inputs.length));
        if (!isFit(outcome)) throw new Error(`${definition.name} gave ${JSON.stringify(outcome)}`);
      }),
      draws(10_000, 1_000_000),
    );
  });

  const length = isFull ? 100_000 : 20_000;
  it(`a call over ${length} rows returns`, () => {
    for (const definition of catalogue) {
      const column = Array.from({ length }, (_, row): Cell[] => [1 + (row % 7) / 10]);
      const outcome = call(definition, [column, ...definition.inputs.slice(1).map(() => column)]);
      expect(isFit(outcome), definition.name).toBe(true);
    }
  });
});

function isFit(outcome: Outcome): boolean {
  if (Array.isArray(outcome)) {
    for (const row of outcome) for (const cell of row) if (!isFit(cell)) return false;
    return true;
  }
  if (typeof outcome === 'number') return Number.isFinite(outcome) && !Object.is(outcome, -0);
  return typeof outcome === 'string' || outcome instanceof Day || outcome instanceof CellError;
}
