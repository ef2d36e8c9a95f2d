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

const anyScore = fc.oneof(
  { weight: 14, arbitrary: fc.integer({ min: 2, max: 10 }).map((half) => half / 2) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(null, 0, 6, 'text', true) },
);
const scores = fc.array(anyScore, { minLength: 1, maxLength: 8 }).map((list) => list.map((cell) => [cell]));

/** Days around two month ends and a leap day. */
const day = fc.oneof(
  { weight: 10, arbitrary: fc.integer({ min: 45_290, max: 46_100 }) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(61, 60, null, 'soon', 45_351.75) },
);
const recentDays = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 45_900, max: 46_000 }) },
      { weight: 1, arbitrary: fc.constantFrom<Cell>(null, null, 45_990.5) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) => list.map((cell) => [cell]));
const kinds = fc.constantFrom<Cell>(
  'rules',
  'assisted',
  'Platform',
  'marketing',
  'sales',
  'SUPPORT',
  'magic',
  null,
);
const weights = fc
  .array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 })
  .map((list) => list.map((cell): Cell[] => [cell]));

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
  USE_CASE_SCORE: {
    impact: anyScore,
    effort: anyScore,
    risk: anyScore,
    data_readiness: anyScore,
    time_to_value: anyScore,
    weights,
  },
  USE_CASE_QUADRANT: {
    impact: anyScore,
    feasibility: anyScore,
    cut: fc.constantFrom<Cell>(null, 1, 2.5, 3, 4, 0, 'text'),
  },
  READINESS_SCORE: { scores },
  READINESS_VERDICT: { scores },
  REVIEW_STAGE: { start_date: day, as_of: day },
  NEXT_REVIEW: { start_date: day, as_of: day },
  DATA_FRESHNESS: {
    dates: recentDays,
    as_of: fc.integer({ min: 45_980, max: 46_040 }),
    max_age_days: fc.constantFrom<Cell>(null, 0, 7, 30, 45.5, -1),
  },
  BENCHMARK_POSITION: {
    roi: fc.oneof(
      fc.integer({ min: -10, max: 60 }).map((tenth) => tenth / 10),
      fc.constantFrom<Cell>(null, 'text'),
    ),
    kind: kinds,
  },
  PILOT_VERDICT: {
    days: fc.constantFrom<Cell>(0, 10, 59, 60, 75, 89, 90, 120, null, -1),
    roi_low: fc.constantFrom<Cell>(-0.5, -0.1, 0, 0.3, 0.8, null),
    roi_likely: fc.constantFrom<Cell>(-0.3, 0, 0.5, 0.9, 2.1, null),
    baseline_weeks: fc.constantFrom<Cell>(3, 4, 6, 6, 6, 8, 0, null),
    kpi_evidence: fc.constantFrom<Cell>(
      'better',
      'better',
      'worse',
      'noise',
      'too few',
      'BETTER',
      null,
      'fine',
    ),
    adoption: fc.constantFrom<Cell>(0.2, 0.49, 0.5, 0.7, 0, null, 2),
    guardrail_ok: fc.constantFrom<Cell>(true, true, null, null, false, 'yes'),
    tool_fits: fc.constantFrom<Cell>(true, false, null),
    process_ready: fc.constantFrom<Cell>(true, false, null),
  },
};
