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

/** Mostly these, now and then what does not belong. */
const mostly = (...cells: Cell[]) =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom<Cell>(...cells) },
    { weight: 1, arbitrary: fc.constantFrom<Cell>(null, 'text', true, -1, 0, 1.5, 7) },
  );

/** Cells in a column, sometimes a row. */
const line = (cell: fc.Arbitrary<Cell>, most: number) =>
  fc
    .tuple(fc.array(cell, { minLength: 1, maxLength: most }), fc.nat({ max: 4 }))
    .map(([cells, shape]): Cell[][] => (shape === 0 ? [cells] : cells.map((each) => [each])));

/** A line, sometimes one of two columns. */
const lines = (cell: fc.Arbitrary<Cell>, most: number) =>
  fc.tuple(line(cell, most), fc.nat({ max: 4 }), cell).map(([table, shape, other]): Cell[][] => {
    const isColumn = table[0]?.length === 1;
    return shape === 0 && isColumn ? table.map((row) => [...row, other]) : table;
  });

const score = mostly(1, 2, 3, 4, 5, 1.5, 2.5, 3.5, 2, 3, 4);
const scores = lines(
  fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom<Cell>(1, 2, 3, 3, 4, 4, 5, 5, 2.5, 3.5) },
    { weight: 2, arbitrary: fc.constantFrom<Cell>(null, 'n/a', '1') },
    { weight: 1, arbitrary: fc.constantFrom<Cell>(0, 6, 3) },
  ),
  8,
);

const metric = mostly(20, 8, 10, 14, 15, 25, 30, -5, 0.1, 0.3, 0.2, 12.34);

/** Readings around a level, so that some pairs differ really, some by chance, some not at all. */
const readings = fc
  .tuple(
    fc.constantFrom(20, 21, 24, -3, 0.3),
    fc.constantFrom(0, 0, 1, 3, 10),
    fc.array(fc.tuple(fc.integer({ min: -100, max: 100 }), fc.nat({ max: 30 })), {
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map(([level, spread, list]): Cell[][] =>
    list.map(([noise, chance]) => [
      chance === 0 ? null : chance === 1 ? 'n/a' : chance === 2 ? '12' : level + (noise * spread) / 100,
    ]),
  );

/** Readings of which neighbours resemble each other, more or less; blanks may follow, seldom a gap. */
const orderedReadings = fc
  .tuple(readings, fc.constantFrom(0, 0, 0.5, 0.9), fc.nat({ max: 9 }))
  .map(([cells, resembling, shape]): Cell[][] => {
    let last = 0;
    const figures = cells.flatMap(([cell]) => (typeof cell === 'number' ? [cell] : []));
    const level = figures[0] ?? 0;
    const ordered = figures.map((figure) => {
      last = resembling * last + (figure - level);
      return Math.round(1e6 * (level + last)) / 1e6;
    });
    if (shape === 0 || ordered.length === 0) return cells;
    return shape === 1
      ? [[...ordered, null]]
      : [...ordered, ...(shape === 2 ? [null, null] : [])].map((cell) => [cell ?? null]);
  });

/** Periods in their order; blanks may follow, seldom a gap or a text. */
const roiSeries = fc
  .tuple(
    line(
      fc.integer({ min: 80, max: 140 }).map((value) => value / 100),
      10,
    ),
    fc.constantFrom<Cell[]>([], [], [], [], [null], [null, null], [null, 1], ['text']),
  )
  .map(([table, tail]): Cell[][] =>
    table.length === 1 ? [[...(table[0] ?? []), ...tail]] : [...table, ...tail.map((cell) => [cell])],
  );

const anyValue = fc.oneof(
  {
    weight: 16,
    arbitrary: fc.constantFrom<Cell>('Ann', 'ann', ' ANN ', 'a  b', 'A b', 'bob', 'a*', 'a?', '~'),
  },
  { weight: 12, arbitrary: fc.constantFrom<Cell>(1, 2, '1', 0, -1, 1.5, 0.1, 123456.789) },
  { weight: 4, arbitrary: fc.constantFrom<Cell>(null, null, ' ', '  ') },
);

const start = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 45_900, max: 46_300 }) },
  { weight: 8, arbitrary: fc.constantFrom<Cell>(46_053, 46_022, 46_081, 45_351, 46_053.75, 46_112, 46_142) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(null, 'text', true, 60, 0, -5, 3_000_000) },
);
const laterDay = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 45_900, max: 47_300 }) },
  {
    weight: 8,
    arbitrary: fc.constantFrom<Cell>(46_080, 46_081, 46_082, 46_112.5, 46_142, 46_234, 46_326, 46_418),
  },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(null, 'text', true, 60, 0, 3_000_000) },
);
const updated = lines(
  fc.oneof(
    { weight: 40, arbitrary: fc.integer({ min: 45_950, max: 46_020 }) },
    { weight: 10, arbitrary: fc.constantFrom<Cell>(null, 0, 45_990.6, 46_000, 45_970) },
    { weight: 1, arbitrary: fc.constantFrom<Cell>('soon', '46000', true, 46_031, 5, -3) },
  ),
  6,
);

const days = mostly(0, 21, 59, 60, 75, 89, 90, 120, 59.5, 120, 120, 365);
const adoption = mostly(0, 0.2, 0.49, 0.5, 0.7, 1, 0.3 + 0.2, 0.7, null);
const isFlag = (...often: boolean[]) => mostly(true, false, ...often);
const weight = fc.constantFrom<Cell>(0, 1, 1, 2, 3, 0.5);

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
  KPI_PROGRESS: { baseline: metric, current: metric, target: metric },
  KPI_STATUS: {
    baseline: fc.oneof({ weight: 8, arbitrary: metric }, fc.constant(null)),
    current: metric,
    target: metric,
  },
  KPI_P_VALUE: { baseline_series: readings, current_series: readings },
  KPI_EVIDENCE: {
    baseline_series: fc.oneof(
      { weight: 8, arbitrary: orderedReadings },
      { weight: 3, arbitrary: fc.constant<Cell[][]>([[null], [null], [null]]) },
    ),
    current_series: orderedReadings,
    typed_baseline: mostly(null, 20, 21, 24, 0.3, -3),
  },
  XMR_LIMITS: { series: fc.oneof({ weight: 3, arbitrary: roiSeries }, readings) },
  ROI_TREND: { roi_series: roiSeries },
  ROI_DRIFT: { roi_series: roiSeries, tolerance: mostly(null, null, 0, 0.05, 0.2, 1) },
  DATA_COMPLETENESS: { range: lines(fc.oneof({ weight: 8, arbitrary: anyValue }, fc.constant(true)), 8) },
  DATA_DUPLICATES: {
    range: line(fc.oneof({ weight: 40, arbitrary: anyValue }, fc.constantFrom<Cell>(true, false)), 8),
  },
  DATA_FRESHNESS: {
    dates: updated,
    as_of: mostly(46_020, 46_030, 46_030.5, 46_025),
    max_age_days: mostly(null, null, 7, 30, 0, 30.5, 1e6),
  },
  USE_CASE_SCORE: {
    impact: score,
    effort: score,
    risk: score,
    data_readiness: score,
    time_to_value: score,
    weights: fc.oneof(
      {
        weight: 6,
        arbitrary: fc.array(weight, { minLength: 5, maxLength: 5 }).map((cells): Cell[][] => [cells]),
      },
      { weight: 3, arbitrary: fc.constant<Cell[][]>([[null], [null], [null], [null], [null]]) },
      {
        weight: 2,
        arbitrary: fc.constantFrom<Cell[][]>([[0, 0, 0, 0, 0]], [[1, 1, -1, 1, 1]], [[1, null, 1, 1, 1]]),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom<Cell[][]>([[1, 2, 'x', 1, 1]], [[1, 2, 3, 4, null]], [[true, 2, 3, 4, 5]]),
      },
    ),
  },
  USE_CASE_QUADRANT: { impact: score, feasibility: score, cut: mostly(null, null, null, 3, 2.5, 4) },
  READINESS_SCORE: { scores },
  READINESS_VERDICT: { scores },
  PILOT_VERDICT: {
    days,
    roi_low: mostly(-1, -0.6, -0.1, 0, 4e-10, 0.3, 0.8, 0.8, null),
    roi_likely: mostly(-0.3, 0, 0.9, 2.1, 2.1, 2.1, 0.8, null),
    baseline_weeks: mostly(6, 6, 6, 4, 3, 8, 0, null),
    kpi_evidence: mostly(
      ...['better', 'better', 'Better', 'worse', 'noise', 'too few', null],
      ...['better', 'noise', 'worse'].map((word) => `Provisional (baseline estimated): ${word}`),
    ),
    adoption,
    guardrail_ok: mostly(null, true, null, true, null, true, false),
    tool_fits: mostly(null, true, false),
    process_ready: mostly(null, true, false),
    run_rate: mostly(null, 400, 400, -400, 0, 4e-10),
  },
  ROI_DIAGNOSIS: {
    roi: mostly(-0.4, -0.4, -1, 0.5, 0, 1e-12, -0.01),
    days,
    adoption,
    tool_fits: isFlag(true),
    process_ready: isFlag(true),
  },
  REVIEW_STAGE: { start_date: start, as_of: laterDay },
  NEXT_REVIEW: { start_date: start, as_of: laterDay },
  BENCHMARK_POSITION: {
    roi: mostly(0.4, 0.5, 1.5, 1.2, 1.6, 2, 3, 3.5, 4, 5, 7.11, -1),
    kind: mostly(
      'rules',
      'assisted',
      'Platform',
      'MARKETING',
      'sales',
      'support',
      'robots',
      'r*',
      ' rules',
      '?ales',
    ),
  },
};
