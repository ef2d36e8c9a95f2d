import type { CostLine, Plan, ValueLine } from './plans.ts';

/* The plan worked out a second time, month by month and straight from the specification. */

const monthsTo = (last: number) => Array.from({ length: last + 1 }, (_, month) => month);
const sum = <Item>(items: readonly Item[], of: (item: Item) => number) =>
  items.reduce((total, item) => total + of(item), 0);

/** What a line costs in one month. */
function costInMonth(line: CostLine, plan: Plan, at: number): number {
  const start = line.start ?? (line.howOften === 'Once' ? 0 : 1);
  const price = line.price === 'proposed' ? plan.hourlyRate : line.price;
  const amount = line.quantity * price;
  if (at > plan.months) return 0;
  if (line.howOften === 'Once') return at === start ? amount : 0;
  const every = line.howOften === 'Yearly' ? 12 : 1;
  const isOn = at >= start && at <= (line.end ?? plan.months) && (at - start) % every === 0;
  return isOn ? amount * (1 + (line.growth ?? 0)) ** (at - start) : 0;
}

export const costOfLine = (line: CostLine, plan: Plan) =>
  sum(monthsTo(plan.months), (at) => costInMonth(line, plan, at));

/** What a line is worth over the horizon. */
function worthOfLine(line: ValueLine, plan: Plan): number {
  const proposedShare =
    line.kind === 'Time saved' ? plan.redirected : line.kind === 'Revenue uplift' ? plan.attribution : 1;
  const share = line.share === 'proposed' ? proposedShare : line.share;
  const rate = line.rate === 'proposed' ? plan.hourlyRate : line.rate;
  const periods = line.periods === 'proposed' ? plan.weeks : line.periods;
  const margin = typeof line.margin === 'number' ? line.margin : 1;
  const yearly = line.quantity * (line.hoursEach ?? 1) * rate * periods * share * margin;
  return line.comes === 'Once' ? yearly : (yearly * plan.months) / 12;
}

/** The smaller and the larger of low and high, as shares of a line. */
function range(line: Pick<CostLine, 'low' | 'high'>, low: number, high: number): [number, number] {
  const one = line.low === 'proposed' ? low : (line.low ?? 1);
  const other = line.high === 'proposed' ? high : (line.high ?? 1);
  return [Math.min(one, other), Math.max(one, other)];
}
const costRange = (line: CostLine) => range(line, 0.9, 1.5);
const valueRange = (line: ValueLine) => range(line, 0.7, 1.2);

/** Weeks of full value in the first `weeks`, with the ramp. */
const fullWeeks = (weeks: number, ramp: number) =>
  weeks < ramp ? weeks ** 2 / (2 * ramp) : weeks - ramp / 2;

export interface Expected {
  readonly total: number;
  readonly upfront: number;
  readonly gross: number;
  readonly horizonWeeks: number;
  /** Share of the full value that the ramp leaves. */
  readonly ramp: number;
  readonly value: number;
  readonly costLow: number;
  readonly costHigh: number;
  readonly grossLow: number;
  readonly grossHigh: number;
  /** null where no line is so marked. */
  readonly agreed: number | null;
  readonly cash: number | null;
  readonly twice: number;
  readonly monthlyValue: readonly number[];
  readonly monthlyCost: readonly number[];
  /** The sizes of everything added up, for what rounding may leave. */
  readonly size: number;
}

export function expectedOf(plan: Plan): Expected {
  const { costs, values, months, rampWeeks, confidence } = plan;
  const horizonWeeks = (months * 52) / 12;
  const ramp = fullWeeks(horizonWeeks, rampWeeks) / horizonWeeks;
  const worth = (line: ValueLine) => worthOfLine(line, plan);
  const gross = sum(values, worth);
  const monthlyCost = monthsTo(months).map((at) => sum(costs, (line) => costInMonth(line, plan, at)));
  const weekly = (gross * confidence) / horizonWeeks;
  const byMonth = monthsTo(months).map((at) => weekly * fullWeeks((52 * at) / 12, rampWeeks));
  const agreed = values.filter(({ standing }) => standing === 'Agreed' || standing === 'In budget');
  const marked = values.filter(({ cash }) => cash !== null);
  const groups = [...new Set(values.map((line) => line.workflow))];
  const worthOf = (workflow: string | null, kind: string) =>
    sum(
      values.filter((line) => line.workflow === workflow && line.kind === kind),
      worth,
    );
  return {
    total: sum(monthlyCost, (cost) => cost),
    upfront: sum(
      costs.filter((line) => line.howOften === 'Once'),
      (line) => costOfLine(line, plan),
    ),
    gross,
    horizonWeeks,
    ramp,
    value: gross * confidence * ramp,
    costLow: sum(costs, (line) => costOfLine(line, plan) * costRange(line)[0]),
    costHigh: sum(costs, (line) => costOfLine(line, plan) * costRange(line)[1]),
    grossLow: sum(values, (line) => worth(line) * valueRange(line)[0]),
    grossHigh: sum(values, (line) => worth(line) * valueRange(line)[1]),
    agreed: agreed.length === 0 ? null : sum(agreed, worth),
    cash:
      marked.length === 0
        ? null
        : sum(
            marked.filter(({ cash }) => cash === 'Cash'),
            worth,
          ),
    twice: sum(groups, (group) =>
      Math.max(0, Math.min(worthOf(group, 'Time saved'), worthOf(group, 'Capacity'))),
    ),
    monthlyValue: byMonth.map((soFar, at) => soFar - (byMonth[at - 1] ?? 0)),
    monthlyCost,
    size: sum(values, (line) => 3 * Math.abs(worth(line))) + 3 * sum(costs, (line) => costOfLine(line, plan)),
  };
}

/** Value less cost as a share of the cost; null where there is no cost. */
export const returnOf = (value: number, cost: number): number | null =>
  cost > 0 ? (value - cost) / cost : null;

/** The return of each input moved down and up; a cost lowered by all of it leaves 0. */
export function movesOf(plan: Plan): Map<string, readonly [number, number]> {
  const { swing, swingWeeks } = plan;
  const at = (changed: Plan, costFactor = 1) => {
    const { value, total } = expectedOf(changed);
    return returnOf(value, total * costFactor) ?? 0;
  };
  const both = (move: (factor: number) => number) => [move(1 - swing), move(1 + swing)] as const;
  const shareMoved = (key: 'confidence' | 'redirected' | 'attribution') =>
    both((factor) => at({ ...plan, [key]: Math.min(1, plan[key] * factor) }));
  const quantities = (factor: number) =>
    plan.values.map((line) => ({ ...line, quantity: line.quantity * factor }));
  const ramped = (weeks: number) => at({ ...plan, rampWeeks: Math.max(0, weeks) });
  return new Map([
    ['Hourly rate', both((factor) => at({ ...plan, hourlyRate: plan.hourlyRate * factor }))],
    ['Hours and quantities', both((factor) => at({ ...plan, values: quantities(factor) }))],
    ['Confidence', shareMoved('confidence')],
    ['Redirected share', shareMoved('redirected')],
    ['Attribution', shareMoved('attribution')],
    ['Cost', both((factor) => at(plan, factor))],
    [
      `Ramp, by ${swingWeeks} weeks`,
      [ramped(plan.rampWeeks - swingWeeks), ramped(plan.rampWeeks + swingWeeks)],
    ],
  ]);
}

/** Value at confidence and cost of the lines of one workflow, or of what is not on the list. */
export function workflowOf(
  plan: Plan,
  isOf: (workflow: string | null) => boolean,
): { value: number; cost: number } {
  const { ramp } = expectedOf(plan);
  const values = plan.values.filter((line) => isOf(line.workflow));
  const costs = plan.costs.filter((line) => isOf(line.workflow));
  return {
    value: sum(values, (line) => worthOfLine(line, plan)) * plan.confidence * ramp,
    cost: sum(costs, (line) => costOfLine(line, plan)),
  };
}
