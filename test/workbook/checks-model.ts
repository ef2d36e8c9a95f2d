import {
  areCostsKnown,
  areValuesKnown,
  checksOfAssumptions,
  isSole,
  planOf,
} from './checks-model-assumptions.ts';
import type { LogRow, Tracked } from './logs.ts';
import { mondayOf, rowResults } from './measured-model.ts';
import type { Odd, Priced } from './oddities.ts';
import { costInMonth, costOfLine, expectedOf, returnOf, valueInMonth } from './plan-model.ts';
import { type CostLine, isHours, type Plan, type ValueLine } from './plans.ts';

/* What the tab Checks counts, worked out a second time from what is typed. */

const number = (typed: LogRow['hours']): number => (typeof typed === 'number' ? typed : 0);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

interface Counted {
  readonly row: LogRow;
  readonly day: number;
  readonly monday: number;
  /** Value was typed, which may count twice. */
  readonly hasValue: boolean;
  /** Of one workflow, whatever its letters. */
  readonly workflow: string;
}

function countedRows(tracked: Tracked): Counted[] {
  const results = rowResults(tracked);
  return tracked.rows.flatMap((row, index) => {
    const counts = results[index]?.week !== null && results[index]?.week !== undefined;
    if (!counts || typeof row.week !== 'number') return [];
    return [
      {
        row,
        day: Math.floor(row.week),
        monday: mondayOf(row.week),
        hasValue: typeof row.hours === 'number' || typeof row.otherValue === 'number',
        workflow: (row.workflow ?? '').toLowerCase(),
      },
    ];
  });
}

const firstMonth = (line: CostLine) => line.start ?? (line.howOften === 'Once' ? 0 : 1);
/** A line that is charged once has no end. */
const isNeverCharged = (line: CostLine, { months }: Plan) =>
  line.howOften === 'Once'
    ? firstMonth(line) > months
    : firstMonth(line) > Math.min(line.end ?? months, months);
const isNeverReached = (line: ValueLine, { months }: Plan) =>
  line.comes === 'Once'
    ? (line.start ?? 1) > months
    : (line.start ?? 1) > Math.min(line.end ?? months, months);

/** Without a redirected share such a line is not complete. */
const isIncomplete = (line: ValueLine, { redirected }: Tracked) =>
  line.kind === 'Time saved' && line.share === 'proposed' && redirected === null;
/** What a line of value would come to from the first month on, without a ramp. */
const inAYear = (line: ValueLine, plan: Plan) =>
  sum(
    Array.from({ length: 12 }, (_, index) =>
      valueInMonth({ ...line, start: 1, end: null }, { ...plan, months: 12 }, index + 1, 0),
    ),
  );

/** Lines of the same workflow, kind and amount as one above. */
function sameBenefits(lines: readonly ValueLine[], plan: Plan): number {
  const amounts = lines.map((line) => inAYear(line, plan));
  return lines.filter((line, index) => {
    const amount = amounts[index] ?? 0;
    const isSame = (other: ValueLine, place: number) =>
      other.workflow === line.workflow && other.kind === line.kind && amounts[place] === amount;
    return amount !== 0 && lines.slice(0, index).some(isSame);
  }).length;
}

/** Spends of one workflow whose weeks overlap by more than half a week. */
function coveredTwice(rows: readonly Counted[]): number {
  const spends = rows.filter(({ row }) => typeof row.spend === 'number');
  const weeksOf = ({ row }: Counted) => (row.covers === 'Year' ? 52 : row.covers === 'Month' ? 52 / 12 : 1);
  return spends.filter((one) =>
    spends.some((other) => {
      if (other === one || other.workflow !== one.workflow) return false;
      // Rows of one week that cover as much are one spend in parts.
      if (other.monday === one.monday && weeksOf(other) === weeksOf(one)) return false;
      const apart = (other.monday - one.monday) / 7;
      return apart < weeksOf(one) - 0.5 && -apart < weeksOf(other) - 0.5;
    }),
  ).length;
}

/** A price was typed, and is not what the line proposes. */
const isPriced = ({ kind, price }: Priced, { hourlyRate }: Plan) =>
  price !== null &&
  !((price === 'the hourly rate' || price === hourlyRate) && (kind === 'Labour' || isHours(kind)));

/** The published range of each kind of AI ends here. */
const publishedTo: Readonly<Record<string, number>> = {
  rules: 1.5,
  assisted: 3,
  platform: 5,
  marketing: 4,
  sales: 3,
  support: 3,
};

/** Own hours for each unit of software in the first three months; null without software. */
function hoursForSoftware(plan: Plan): number | null {
  const early = (kind: CostLine['kind']) =>
    sum(
      plan.costs
        .filter((line) => line.kind === kind)
        .flatMap((line) => [0, 1, 2, 3].map((month) => costInMonth(line, plan, month))),
    );
  return early('Software') > 0 ? early('Labour') / early('Software') : null;
}

/** It pays, but not without hours that may be counted twice. */
function isTurned(plan: Plan): boolean {
  const { value, total, twice } = expectedOf(plan);
  return total > 0 && value > total && value - twice * plan.confidence <= total;
}

/** How many of each kind, by the key of the check. */
export function checksOf(odd: Odd): Readonly<Record<string, number>> {
  const { tracked } = odd;
  const { plan } = tracked;
  const rows = countedRows(tracked);
  const valued = rows.filter(({ hasValue }) => hasValue);
  const ofWeek = (one: Counted) =>
    valued.filter((each) => each.monday === one.monday && each.workflow === one.workflow);
  const isFirst = (one: Counted) => ofWeek(one)[0] === one;
  const hoursOf = (some: readonly Counted[]) => sum(some.map(({ row }) => number(row.hours)));
  const statuses = rowResults(tracked).map(({ status }) => status);
  const believes = planOf(tracked);
  const values = believes.values.filter((line) => !isIncomplete(line, tracked));
  const hasCosts = areCostsKnown(odd);
  const expected = hasCosts && areValuesKnown(odd) ? expectedOf(believes) : null;
  const roi = expected && returnOf(expected.value, expected.total);
  const hours = hasCosts ? hoursForSoftware(plan) : null;
  const ofNone = (some: readonly { readonly workflow: string | null }[]) =>
    some.filter(({ workflow }) => workflow === null).length;
  const horizonEnd = plan.startDate + plan.months * (364 / 12);
  return {
    incomplete:
      statuses.filter((status) => status.startsWith('complete: ')).length +
      plan.values.length -
      values.length +
      odd.unknown.in.length,
    belowLast: sum(Object.values(odd.below)),
    unknownWorkflow: odd.unknown.in.length,
    costWithoutQuantity: odd.costsPriced.filter((line) => isPriced(line, plan)).length,
    valueWithoutQuantity: odd.valuesPriced.filter((line) => isPriced(line, plan)).length,
    twiceTurns: expected !== null && isTurned(believes) ? 1 : 0,
    ofNoWorkflow: tracked.pilot !== null && !isSole(tracked) ? ofNone(plan.costs) + ofNone(values) : 0,
    abovePublished:
      roi !== null && odd.benchmarkKind !== null && roi > (publishedTo[odd.benchmarkKind] ?? 0) ? 1 : 0,
    fewHours: hours !== null && hours < 3 ? 1 : 0,
    ...checksOfAssumptions(odd),
    sameBenefit: sameBenefits(values, believes),
    coveredTwice: coveredTwice(rows),
    highROI: roi !== null && roi > 10 ? 1 : 0,
    earlyPayback: roi !== null && expected?.payback != null && expected.payback < 13 ? 1 : 0,
    noUpkeep:
      hasCosts &&
      sum(
        plan.costs.filter(({ category }) => category === 'Upkeep').map((line) => costOfLine(line, plan)),
      ) === 0
        ? 1
        : 0,
    wholeMargin: values.filter(
      (line) => line.kind === 'Revenue uplift' && (typeof line.margin === 'number' ? line.margin : 1) === 1,
    ).length,
    muchSpend: rowResults(tracked).filter(({ week }) => {
      if (!week) return false;
      const planned = week.spend.typed - week.spend.delta;
      return planned > 0 && week.spend.typed > 2 * planned;
    }).length,
    later: statuses.filter((status) => status === 'after the as-of day').length,
    beforeStart: rows.filter(({ monday }) => monday + 6 < plan.startDate).length,
    beyondPlan: rows.filter(({ monday }) => monday >= horizonEnd).length,
    sameDay: valued.filter((one, index) =>
      valued.slice(0, index).some(({ day, workflow }) => day === one.day && workflow === one.workflow),
    ).length,
    besideDays: valued.filter((one) => {
      const others = ofWeek(one).filter(({ day }) => day !== one.day);
      return one.day === one.monday && others.length >= 2 && number(one.row.hours) >= hoursOf(others);
    }).length,
    farApart: rows.filter(
      (one) =>
        rows.length > 1 &&
        rows.every(({ monday }) => monday === one.monday || Math.abs(monday - one.monday) > 366),
    ).length,
    muchTime: valued.filter((one) => {
      const active = ofWeek(one)
        .map(({ row }) => number(row.active))
        .filter((users) => users > 0);
      return isFirst(one) && active.length > 0 && hoursOf(ofWeek(one)) > (40 * sum(active)) / active.length;
    }).length,
    withoutUse: rows.filter(({ row }) => number(row.hours) > 0 && row.active === 0).length,
    costNever: plan.costs.filter((line) => isNeverCharged(line, plan)).length,
    valueNever: values.filter((line) => isNeverReached(line, plan) && inAYear(line, believes) !== 0).length,
  };
}
