import fc from 'fast-check';
import { logs, type Tracked } from './logs.ts';
import { mondayOf } from './measured-model.ts';
import { expectedOf } from './plan-model.ts';
import { type CostLine, alwaysOnStart as only, type ValueLine } from './plans.ts';

/* Drawn firms with what people do wrong beside their lines and rows: names that Start does not know, prices without a quantity,
 * rows below the table, nobody's name under an assumption, a plan that changed after it was approved. */

/** Tables of which each line names a workflow. */
export const tables = ['costs', 'value', 'tracking', 'risks', 'baseline'] as const;
export type Table = (typeof tables)[number];

/** Lines that stand ready for them, after those of the plan. */
export const mostPriced = 2;
/** A line with a price and no quantity. */
export interface Priced {
  readonly kind: CostLine['kind'] | ValueLine['kind'];
  /** The hourly rate is what a line of labour or hours proposes. */
  readonly price: number | 'the hourly rate' | null;
}

/** Inputs that somebody may put a name to; those that are chosen when the workbook is made have none. */
export const withoutProposal = ['hourlyRate', 'redirected', 'tasksPerYear', 'benchmarkKind'] as const;
export const withProposal = [
  'weeks',
  'confidence',
  'trackedConfidence',
  'attribution',
  'rampWeeks',
  'discountRate',
  'months',
  'swing',
  'swingWeeks',
] as const;
export const signed = [...withoutProposal, ...withProposal];
export type Signed = (typeof signed)[number];

/** What is approved beside the months, in the order in which it stands. */
export const approvedKeys = [
  'startDate',
  'months',
  'hourlyRate',
  'weeks',
  'confidence',
  'trackedConfidence',
  'redirected',
  'attribution',
  'rampWeeks',
  'discountRate',
  'totalCost',
  'value',
  'roi',
  'roiLow',
  'roiHigh',
  'pilotROI',
  'roiThreshold',
  'metricThreshold',
  'adoptionThreshold',
  'incidentsThreshold',
] as const;
export type ApprovedKey = (typeof approvedKeys)[number];
/** How what was approved compares with what is there now. */
export type Since = 'the same' | 'another' | 'blank';

export interface Odd {
  readonly tracked: Tracked;
  /** Names of workflows are typed with spaces around them. */
  readonly isPadded: boolean;
  /** A name that Start does not know, and the tables in which a line has it. */
  readonly unknown: { readonly name: string; readonly in: readonly Table[] };
  /** Cells typed below the last row that counts, by table. */
  readonly below: Readonly<Record<Table, number>>;
  readonly costsPriced: readonly Priced[];
  readonly valuesPriced: readonly Priced[];
  readonly tasksPerYear: number | null;
  readonly benchmarkKind: string | null;
  readonly roiThreshold: number | null;
  readonly names: Readonly<Record<Signed, string>>;
  /** Day and name under the plan, and how each figure compares; null where nobody approved. */
  readonly approval: {
    readonly by: string;
    readonly on: number | null;
    readonly since: Readonly<Record<ApprovedKey, Since>>;
  } | null;
}

const rarely = fc.constantFrom(false, false, false, true);
const each = <Key extends string, Value>(keys: readonly Key[], value: fc.Arbitrary<Value>) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value]))) as unknown as fc.Arbitrary<
    Record<Key, Value>
  >;
const priced = (kinds: readonly Priced['kind'][]) =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      price: fc.constantFrom<Priced['price']>(50, 'the hourly rate', null, null),
    }),
    { maxLength: mostPriced },
  );

/** Both count hours of the same workflow, and the plan pays only with both. */
function turned(tracked: Tracked): Tracked {
  const { plan } = tracked;
  const line = plan.values[0] as ValueLine;
  const hours = {
    ...line,
    quantity: Math.abs(line.quantity) + 1,
    hoursEach: 1,
    rate: 50,
    periods: 40,
    share: 1,
    margin: 1,
    comes: 'Every year',
    start: null,
    end: null,
  } as const;
  const values = [
    { ...hours, kind: 'Time saved' },
    { ...hours, kind: 'Capacity', rate: 60 },
  ] as const;
  const { value, twice } = expectedOf({ ...plan, values });
  const between = Math.round(value - (twice * plan.confidence) / 2) + 0.01;
  const cost: CostLine = {
    workflow: null,
    kind: 'Other',
    category: null,
    quantity: 1,
    price: between,
    howOften: 'Once',
    start: null,
    end: null,
    growth: null,
    low: 'proposed',
    high: 'proposed',
  };
  return { ...tracked, plan: { ...plan, values, costs: [cost] } };
}
/** Costs as small as people hope. */
const cheap = (tracked: Tracked): Tracked => ({
  ...tracked,
  plan: {
    ...tracked.plan,
    costs: tracked.plan.costs.map((line) => ({
      ...line,
      price: line.price === 'proposed' ? line.price : line.price / 20,
      growth: null,
    })),
  },
});
/** The first benefit stands there once more. */
const repeated = ({ plan, ...more }: Tracked): Tracked => ({
  ...more,
  plan: { ...plan, values: [...plan.values.slice(0, 2), ...plan.values.slice(0, 1)] },
});
/** More hours than a week has, of whoever used it. */
const busy = ({ rows, ...more }: Tracked): Tracked => ({
  ...more,
  rows: rows.map((row) => ({ ...row, hours: typeof row.hours === 'number' ? 40 * row.hours : row.hours })),
});
/** The first rows are a week and two of its days; the last is of another year. */
function mistyped({ rows, plan, ...more }: Tracked): Tracked {
  const monday = mondayOf(plan.startDate) + 7;
  const [row] = rows;
  if (row === undefined) return { rows, plan, ...more };
  const days = [0, 1, 2].map((day) => ({
    ...row,
    week: monday + day,
    hours: day === 0 ? 20 : 10,
    redirected: 1,
  }));
  return { ...more, plan, rows: [...days, ...rows.slice(3, -1), { ...row, week: monday + 1400, hours: 1 }] };
}
/** Start has one workflow, which is the pilot's. */
function single({ plan, rows, incidents, ...more }: Tracked): Tracked {
  const renamed = <Line extends { readonly workflow: string | null }>(line: Line): Line => ({
    ...line,
    workflow: line.workflow && only,
  });
  return {
    ...more,
    plan: { ...plan, costs: plan.costs.map(renamed), values: plan.values.map(renamed) },
    rows: rows.map(renamed),
    incidents: incidents.map(renamed),
    pilot: only,
  };
}
const kinds = { turned, cheap, repeated, busy, mistyped, single, asDrawn: (tracked: Tracked) => tracked };

export const oddities: fc.Arbitrary<Odd> = fc
  .record({
    tracked: logs,
    kind: fc.constantFrom(
      ...(['turned', 'turned', 'cheap', 'repeated', 'busy', 'mistyped', 'single'] as const),
      ...(['cheap', 'asDrawn', 'asDrawn', 'asDrawn'] as const),
    ),
    isPadded: rarely,
    unknown: fc.record({
      name: fc.constantFrom('Proposal', 'Suppor?', 'Elsewher*', 'Else where', '>9', '0'),
      in: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.subarray([...tables], { minLength: 1 }) },
      ),
    }),
    below: fc.oneof(
      { weight: 3, arbitrary: each(tables, fc.constant(0)) },
      { weight: 1, arbitrary: each(tables, fc.constantFrom(0, 0, 1, 3)) },
    ),
    costsPriced: priced(['Software', 'Labour', 'Other']),
    valuesPriced: priced(['Time saved', 'Rework and errors avoided', 'Retention', 'Outsourcing']),
    tasksPerYear: fc.constantFrom(null, 400),
    benchmarkKind: fc.constantFrom(null, 'rules', 'assisted', 'platform', 'marketing', 'sales', 'support'),
    roiThreshold: fc.constantFrom(null, 0.2),
    // A space is no name.
    names: fc.oneof(
      { weight: 1, arbitrary: each(signed, fc.constant('Finance lead')) },
      { weight: 4, arbitrary: each(signed, fc.constantFrom('Finance lead', 'Finance lead', '', ' ')) },
    ),
    approval: fc.option(
      fc.record({
        by: fc.constantFrom('Finance lead', 'Finance lead', 'Finance lead', ' '),
        on: fc.constantFrom(40000, 40000, 40000, null),
        since: each(
          approvedKeys,
          fc.constantFrom<Since>('the same', 'the same', 'the same', 'another', 'blank'),
        ),
      }),
      { nil: null, freq: 2 },
    ),
  })
  .map(({ kind, tracked, ...more }): Odd => ({ ...more, tracked: kinds[kind](tracked) }));
