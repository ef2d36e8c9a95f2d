import type { LogRow, Tracked } from './logs.ts';
import { mondayOf, rowResults } from './measured-model.ts';
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
  const horizonEnd = plan.startDate + plan.months * (364 / 12);
  return {
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
    valueNever: plan.values.filter(
      (line) =>
        isNeverReached(line, plan) &&
        // Without a redirected share such a line is not complete.
        !(line.kind === 'Time saved' && line.share === 'proposed' && tracked.redirected === null) &&
        [line.quantity, line.hoursEach ?? 1, line.rate, line.periods, line.share, line.margin ?? 1].every(
          (factor) => factor !== 0,
        ),
    ).length,
  };
}
