import fc from 'fast-check';
import type { Cell } from '../../core/cells/cell.ts';
import type { Input } from '../../core/cells/inputs.ts';
import type { DefinedFunction } from '../../core/functions/define.ts';

/** Figures of every size a business has, and the edges where formulas break. */
const figure = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.integer({ min: 1, max: 10_000_000 }).map((cents) => cents / 100)
  },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 50 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 1e-6, 0.5, 1e9, 1e12, 123456.789) },
);

const share = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.integer({ min: 1, max: 999 }).map((value) => value / 1000)
  },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 0.5, 0.49, 0.01) },
);

/** What does not belong there. */
const wrong = fc.constantFrom<Cell>('text', '1200', ' ', true, false, -1, -0.5, 1.5, 50, -1e6);

/** A cell for an input: mostly valid, sometimes blank, sometimes wrong. */
export function cellFor(input: Input): fc.Arbitrary<Cell> {
  const valid = validFor(input);
  const blank = fc.constant(null);
  return fc.oneof(
    { weight: 20, arbitrary: valid },
    { weight: input.isOptional ? 4 : 1, arbitrary: blank },
    { weight: 1, arbitrary: wrong },
  );
}

function validFor(input: Input): fc.Arbitrary<Cell> {
  if (input.kind === 'flag') return fc.boolean();
  if (input.kind === 'fraction') return share;
  const isSigned = input.domain.least === undefined;
  if (!isSigned) return figure;
  return fc.tuple(figure, fc.boolean()).map(([value, isNegative]) => (isNegative ? -value : value));
}

/** One cell per input of a function; now and then two inputs hold the same figure. */
export function rowFor({ inputs }: DefinedFunction): fc.Arbitrary<Cell[]> {
  const cells = fc.tuple(...inputs.map(([, input]) => cellFor(input)));
  return fc.tuple(cells, fc.nat({ max: 19 }), fc.nat(), fc.nat()).map(([row, chance, from, to]) => {
    const filled = [...row];
    if (chance === 0) filled[to % row.length] = filled[from % row.length] ?? null;
    return filled;
  });
}
