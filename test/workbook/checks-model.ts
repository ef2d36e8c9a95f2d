import type { LogRow, Tracked } from './logs.ts';
import { mondayOf, rowResults } from './measured-model.ts';
import { costOfLine, expectedOf, returnOf, valueInMonth } from './plan-model.ts';
import type { CostLine, Plan, ValueLine } from './plans.ts';

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

/** How many of each kind, by the key of the check. */
export function checksOf(tracked: Tracked): Readonly<Record<string, number>> {
  const { plan } = tracked;
  const rows = countedRows(tracked);
  const valued = rows.filter(({ hasValue }) => hasValue);
  const ofWeek = (one: Counted) =>
    valued.filter((each) => each.monday === one.monday && each.workflow === one.workflow);
  const isFirst = (one: Counted) => ofWeek(one)[0] === one;
  const hoursOf = (some: readonly Counted[]) => sum(some.map(({ row }) => number(row.hours)));
  const statuses = rowResults(tracked).map(({ status }) => status);
  const values = plan.values.filter((line) => !isIncomplete(line, tracked));
  const known = values.length === plan.values.length;
  const expected = known ? expectedOf({ ...plan, redirected: tracked.redirected ?? 0 }) : null;
  const roi = expected && returnOf(expected.value, expected.total);
  const believes = { ...plan, redirected: tracked.redirected ?? 0 };
  const horizonEnd = plan.startDate + plan.months * (364 / 12);
  return {
    incomplete:
      statuses.filter((status) => status.startsWith('complete: ')).length +
      plan.values.length -
      values.length,
    sameBenefit: sameBenefits(values, believes),
    coveredTwice: coveredTwice(rows),
    highROI: roi !== null && roi > 10 ? 1 : 0,
    earlyPayback: roi !== null && expected?.payback != null && expected.payback < 13 ? 1 : 0,
    noUpkeep:
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
