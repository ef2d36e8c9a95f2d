import fc from 'fast-check';
import type { Cell } from '../../core/cells/cell.ts';
import type { DefinedFunction } from '../../core/function-kit/define.ts';
import type { Input } from '../../core/function-kit/inputs/input.ts';
import { drawnInputs } from './drawn-inputs.ts';

/** Figures of every size a business has, and the edges where formulas break. */
const figure = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.integer({ min: 1, max: 10_000_000 }).map((cents) => cents / 100),
  },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 50 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 1e-6, 0.5, 1e9, 1e12, 123456.789) },
);

const share = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.integer({ min: 1, max: 999 }).map((value) => value / 1000),
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

/** A column of readings: sizes differ, some are blank, a few are no figures. */
function sampleTable(): fc.Arbitrary<Cell[][]> {
  const reading = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: -500, max: 5000 }).map((value) => value / 10) },
    { weight: 1, arbitrary: fc.constantFrom<Cell>(null, null, 'n/a', 0) },
  );
  const equal = fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }))
    .map(([value, length]) => Array.from({ length }, (): Cell => value));
  return asTable(
    fc.oneof(
      { weight: 8, arbitrary: fc.array(reading, { minLength: 1, maxLength: 12 }) },
      { weight: 1, arbitrary: equal },
    ),
  );
}

/** Flows as a plan has them: a cost first, then mostly gains; ends may be blank, seldom a gap or a text. */
function flowsTable(): fc.Arbitrary<Cell[][]> {
  const flow = fc.integer({ min: -2_000, max: 20_000 }).map((value) => value / 10);
  const plan = fc.tuple(fc.integer({ min: 0, max: 30_000 }), fc.array(flow, { minLength: 1, maxLength: 11 }));
  const flows = plan.map(([first, rest]): Cell[] => [-first / 10, ...rest]);
  const spoiled = fc
    .tuple(flows, fc.nat(), fc.constantFrom<Cell>(null, 'text', true))
    .map(([list, at, by]) => list.map((cell, index) => (index === at % list.length ? by : cell)));
  const withTail = fc
    .tuple(flows, fc.integer({ min: 1, max: 3 }))
    .map(([list, tail]) => [...list, ...Array.from({ length: tail }, () => null)]);
  return asTable(
    fc.oneof(
      { weight: 8, arbitrary: flows },
      { weight: 1, arbitrary: withTail },
      { weight: 1, arbitrary: spoiled },
    ),
  );
}

/** Mostly a column, sometimes a row. */
function asTable(list: fc.Arbitrary<Cell[]>): fc.Arbitrary<Cell[][]> {
  return fc
    .tuple(list, fc.nat({ max: 5 }))
    .map(([cells, shape]) => (shape === 0 ? [cells] : cells.map((cell) => [cell])));
}

/** One argument per input of a function; now and then two single inputs hold the same figure. */
export function callFor({ inputs, name }: DefinedFunction): fc.Arbitrary<(Cell | Cell[][])[]> {
  const own = drawnInputs[name] ?? {};
  const parts = inputs.map(([input, { isWhole, kind }], index): fc.Arbitrary<Cell | Cell[][]> => {
    const special = own[input];
    if (special) return special;
    if (isWhole) return kind === 'flows' ? flowsTable() : sampleTable();
    return cellFor(inputs[index]?.[1] ?? never());
  });
  return fc
    .tuple(fc.tuple(...parts), fc.nat({ max: 19 }), fc.nat(), fc.nat())
    .map(([call, chance, from, to]) => {
      const filled = [...call];
      const source = filled[from % call.length];
      const isSingle = !Array.isArray(source) && !Array.isArray(filled[to % call.length]);
      if (chance === 0 && isSingle) filled[to % call.length] = source ?? null;
      return filled;
    });
}

function never(): never {
  throw new Error('a function without inputs is not drawn');
}
