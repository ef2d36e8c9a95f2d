import fc from 'fast-check';
import type { Cell } from '../../core/cells/cell.ts';

/** Rates a year or a period, from a loss of nearly all to sixfold; now and then one that is refused. */
const rate = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: -500, max: 1000 }).map((value) => value / 1000) },
  { weight: 3, arbitrary: fc.constantFrom<Cell>(0, 0.05, 0.1, 1, 5, -0.99) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(null, -1, -2, 'text', true) },
);

const periodsPerYear = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom<Cell>(null, 1, 2, 4, 12, 52, 365) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(0, -1, 'text', true, 0.5) },
);

/** Running totals that are zero but for rounding, and one that is not. */
const ties = fc.constantFrom<Cell[][]>(
  [[-0.3], [0.1], [0.2], [5]],
  [[-1.1, 0.4, 0.7]],
  [[-110], [121], [-5]],
  [[-1e9], [1e9 - 3], [1], [1], [1]],
  [[-100], [100 - 1e-6], [1]],
  [[0], [-100], [60], [60]],
);

/** A cost and gains that soon pay it back; some fall again, some never pay. Blanks may follow. */
const payingFlows = fc
  .tuple(
    fc.integer({ min: -5000, max: 100 }),
    fc.array(fc.integer({ min: -500, max: 2500 }), { minLength: 1, maxLength: 11 }),
    fc.constantFrom<Cell[]>([], [], [], [null], [null, null], ['text'], [null, 5]),
    fc.boolean(),
  )
  .map(([first, rest, tail, isRow]): Cell[][] => {
    const cells = [first / 10, ...rest.map((flow) => flow / 10), ...tail];
    return isRow ? [cells] : cells.map((cell) => [cell]);
  });

/** Value and cost side by side, of one shape; some costs are 0. */
const pairedFlows = (most: number) =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: most }), { minLength: 6, maxLength: 6 }),
      fc.constantFrom(1, 10, 0),
      fc.constantFrom<Cell>(null, 7, 'text', -3, 0, 2, 1),
    )
    .map(([flows, unit, last]): Cell[][] => [...flows.map((flow) => [flow * unit]), [last]]);

/** Inputs that the general drawing would hardly ever fill validly, by function and input. */
export const drawnInputs: Record<string, Record<string, fc.Arbitrary<Cell | Cell[][]>>> = {
  PAYBACK_PERIODS: {
    net_flows: fc.oneof({ weight: 20, arbitrary: payingFlows }, { weight: 1, arbitrary: ties }),
    discount_rate: fc.oneof(rate, fc.constant(null)),
  },
  AI_NPV: { annual_rate: rate, periods_per_year: periodsPerYear },
  AI_IRR: { net_flows: payingFlows, periods_per_year: periodsPerYear },
  ROI_NPV: {
    annual_rate: rate,
    value_flows: pairedFlows(500),
    cost_flows: pairedFlows(90),
    periods_per_year: periodsPerYear,
  },
};
