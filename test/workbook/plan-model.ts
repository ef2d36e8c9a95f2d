import type { CostLine, Plan, ValueLine } from './plans.ts';

/* The plan worked out a second time, month by month and straight from the specification. */

const monthsTo = (last: number) => Array.from({ length: last + 1 }, (_, month) => month);
const sum = <Item>(items: readonly Item[], of: (item: Item) => number) =>
  items.reduce((total, item) => total + of(item), 0);

/** What a line costs in one month. */
export function costInMonth(line: CostLine, plan: Plan, at: number): number {
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

/** What a line of value comes to in a year, or once. */
function amountOf(line: ValueLine, plan: Plan): number {
  const proposedShare =
    line.kind === 'Time saved' ? plan.redirected : line.kind === 'Revenue uplift' ? plan.attribution : 1;
  const share = line.share === 'proposed' ? proposedShare : line.share;
  const rate = line.rate === 'proposed' ? plan.hourlyRate : line.rate;
  const periods = line.periods === 'proposed' ? plan.weeks : line.periods;
  const margin = typeof line.margin === 'number' ? line.margin : 1;
  return line.quantity * (line.hoursEach ?? 1) * rate * periods * share * margin;
}

/** What a line brings in one month, on a ramp of so many weeks that counts from its own start. */
export function valueInMonth(line: ValueLine, plan: Plan, at: number, ramp: number): number {
  const start = line.start ?? 1;
  if (at > plan.months) return 0;
  if (line.comes === 'Once') return at === start ? amountOf(line, plan) : 0;
  if (at < start || at > (line.end ?? plan.months)) return 0;
  const run = at - start + 1;
  const weeks = fullWeeks((52 * run) / 12, ramp) - fullWeeks((52 * (run - 1)) / 12, ramp);
  return (amountOf(line, plan) / 12) * (weeks / (52 / 12));
}
const worthOfLine = (line: ValueLine, plan: Plan, ramp: number) =>
  sum(monthsTo(plan.months), (at) => valueInMonth(line, plan, at, ramp));

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

/** A return at your confidence: it makes what lines bring smaller, and never what they take away. */
export const believedOf = (amount: number, confidence: number) => (amount > 0 ? amount * confidence : amount);

export interface Expected {
  readonly total: number;
  readonly upfront: number;
  /** Of it not in cash. */
  readonly labour: number;
  readonly gross: number;
  readonly value: number;
  readonly brings: number;
  readonly takes: number;
  readonly costLow: number;
  readonly costHigh: number;
  readonly valueLow: number;
  readonly valueHigh: number;
  /** null where no line is so marked. */
  readonly agreed: number | null;
  readonly cash: number | null;
  readonly twice: number;
  readonly monthlyValue: readonly number[];
  readonly monthlyCost: readonly number[];
  /** Weeks; null where value does not cover cost within the horizon. */
  readonly payback: number | null;
  /** The month in which the total falls below zero again. */
  readonly again: number | null;
  /** The sizes of everything added up, for what rounding may leave. */
  readonly size: number;
}

export function expectedOf(plan: Plan): Expected {
  const { costs, values, months, rampWeeks, confidence } = plan;
  const worth = (line: ValueLine) => worthOfLine(line, plan, rampWeeks);
  const believed = (amount: number) => believedOf(amount, confidence);
  const ofMonths = (of: (at: number) => number) => monthsTo(months).map(of);
  const monthlyCost = ofMonths((at) => sum(costs, (line) => costInMonth(line, plan, at)));
  const monthlyValue = ofMonths((at) =>
    sum(values, (line) => believed(valueInMonth(line, plan, at, rampWeeks))),
  );
  const evenly = ofMonths((at) =>
    sum(
      costs.filter(({ howOften }) => howOften === 'Monthly'),
      (line) => costInMonth(line, plan, at),
    ),
  );
  const agreed = values.filter(({ standing }) => standing === 'Agreed' || standing === 'In budget');
  const marked = values.filter(({ cash }) => cash !== null);
  const groups = [...new Set(values.map((line) => line.workflow))];
  const worthOf = (workflow: string | null, kind: string) =>
    sum(
      values.filter((line) => line.workflow === workflow && line.kind === kind),
      worth,
    );
  const bounds = (line: ValueLine) =>
    valueRange(line)
      .map((share) => worth(line) * share)
      .sort((one, other) => one - other);
  return {
    total: sum(monthlyCost, (cost) => cost),
    upfront: sum(
      costs.filter((line) => line.howOften === 'Once'),
      (line) => costOfLine(line, plan),
    ),
    labour: sum(
      costs.filter(({ kind }) => kind === 'Labour'),
      (line) => costOfLine(line, plan),
    ),
    gross: sum(values, (line) => worthOfLine(line, plan, 0)),
    value: sum(values, (line) => believed(worth(line))),
    brings: sum(values, (line) => Math.max(0, worth(line))),
    takes: sum(values, (line) => Math.max(0, -worth(line))),
    costLow: sum(costs, (line) => costOfLine(line, plan) * costRange(line)[0]),
    costHigh: sum(costs, (line) => costOfLine(line, plan) * costRange(line)[1]),
    valueLow: sum(values, (line) => believed(bounds(line)[0] ?? 0)),
    valueHigh: sum(values, (line) => believed(bounds(line)[1] ?? 0)),
    agreed: agreed.length === 0 ? null : sum(agreed, worth),
    cash:
      marked.length === 0
        ? null
        : sum(
            marked.filter(({ cash }) => cash === 'Cash'),
            (line) => believed(worth(line)),
          ),
    twice: sum(groups, (group) =>
      Math.max(0, Math.min(worthOf(group, 'Time saved'), worthOf(group, 'Capacity'))),
    ),
    monthlyValue,
    monthlyCost,
    ...paybackOf(monthlyValue, monthlyCost, evenly),
    size:
      sum(values, (line) => 3 * Math.abs(worthOfLine(line, plan, 0))) +
      3 * sum(costs, (line) => costOfLine(line, plan)),
  };
}

/** Charges fall due when a month begins; value and monthly costs run through it. */
function paybackOf(
  values: readonly number[],
  costs: readonly number[],
  evenly: readonly number[],
): Pick<Expected, 'payback' | 'again'> {
  const isNegative = (amount: number) => amount < -5e-7;
  let total = 0;
  let isBelow = false;
  let payback: number | null = null;
  for (const [at, value] of values.entries()) {
    const runs = evenly[at] ?? 0;
    const afterCharges = total - ((costs[at] ?? 0) - runs);
    total = afterCharges + value - runs;
    if (payback !== null) {
      if (isNegative(afterCharges) || isNegative(total)) return { payback, again: at };
      continue;
    }
    isBelow ||= isNegative(afterCharges) || isNegative(total);
    if (isBelow && at > 0 && !isNegative(total))
      payback = (52 / 12) * (at - 1 - afterCharges / (value - runs));
  }
  return { payback: isBelow ? payback : 0, again: null };
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
  const values = plan.values.filter((line) => isOf(line.workflow));
  const costs = plan.costs.filter((line) => isOf(line.workflow));
  return {
    value: sum(values, (line) => believedOf(worthOfLine(line, plan, plan.rampWeeks), plan.confidence)),
    cost: sum(costs, (line) => costOfLine(line, plan)),
  };
}
