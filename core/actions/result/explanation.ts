import type { ReadBook } from '../read-result.ts';
import { type CostDifference, costDifference } from './cost-difference.ts';
import { daysOfWeek, monthsAfter, type Schedule, type ValueLine } from './plan-by.ts';
import { type ByKind, type ByTime, type TrackedValue, valueByKind, valueByTime } from './value-difference.ts';

/** What explains how measured figures of all workflows differ from the plan to date. */
export type Explanation =
  /** The last tracked week lies beyond the plan: it is no measure of it. */
  | { readonly is: 'beyond the plan' }
  | {
      readonly is: 'explained';
      /** null where the workbook does not know a part of it. */
      readonly byKind: ByKind | null;
      readonly byTime: ByTime | null;
      readonly cost: CostDifference | null;
      readonly rampWeeks: number;
      readonly planConfidence: number;
      readonly trackedConfidence: number;
      /** Calendar weeks so far, and those without a row, which count as bringing nothing. */
      readonly weeks: number;
      readonly weeksWithoutRow: number;
    };

/** null where there is no plan to date, or nothing measured. */
export function explanationIn(book: ReadBook): Explanation | null {
  const { read } = book;
  const figures = {
    measured: read.number('dashboard.AIR_MeasuredValue'),
    plan: read.number('dashboard.AIR_PlanToDateValue'),
    lastDay: read.number('tracking.ofAll.lastDay'),
    first: read.number('tracking.ofAll.first'),
    weeks: read.number('tracking.ofAll.weeks'),
    start: read.number('assumptions.startDate'),
    horizon: read.number('assumptions.horizon'),
    rampWeeks: read.number('assumptions.rampUsed'),
    confidence: read.number('assumptions.confidence'),
    trackedConfidence: read.number('assumptions.trackedConfidence'),
  };
  if (!areKnown(figures)) return null;
  const { lastDay, start, horizon, weeks, trackedConfidence, confidence, rampWeeks } = figures;
  const ofApproved = approvedIn(book);
  const plan = ofApproved ?? { start, months: horizon, confidence };
  const afterPlan = monthsAfter(lastDay + 1 - plan.start) - plan.months;
  if (afterPlan > monthsAfter(daysOfWeek)) return { is: 'beyond the plan' };
  const rows = rowsWithValue(book);
  return {
    is: 'explained',
    byKind: valueByKind({
      rows,
      lines: valueLinesIn(book),
      months: within(monthsAfter(lastDay + 1 - start), horizon),
      rampWeeks,
      confidence,
      planToDate: figures.plan,
      planConfidence: plan.confidence,
      trackedConfidence,
    }),
    byTime: byTimeIn(book, figures, plan),
    cost: costIn(book),
    rampWeeks,
    planConfidence: plan.confidence,
    trackedConfidence,
    weeks,
    weeksWithoutRow: read
      .numbers('tracking.weeks.rows')
      .slice(0, weeks)
      .filter((count) => count === 0).length,
  };
}

interface Plan {
  readonly start: number;
  readonly months: number;
  readonly confidence: number;
}

/** The plan that plan to date is summed over, where it was approved. */
function approvedIn({ read }: ReadBook): Plan | null {
  if (read.number('assumptions.isApproved') !== 1) return null;
  const plan = {
    start: read.number('assumptions.approved.startDate'),
    months: read.number('assumptions.approved.months'),
    confidence: read.number('assumptions.approved.confidence') ?? read.number('assumptions.confidence'),
  };
  return areKnown(plan) ? plan : null;
}

function byTimeIn(
  book: ReadBook,
  { measured, plan: planToDate, lastDay, first }: Known<'measured' | 'plan' | 'lastDay' | 'first'>,
  plan: Plan,
): ByTime | null {
  const { read } = book;
  const lately = {
    weeks: read.number('tracking.ofAll.runWeeks'),
    value: read.number('tracking.ofAll.runValue'),
  };
  if (!areKnown(lately)) return null;
  const lateFrom = lastDay + 1 - lately.weeks * daysOfWeek;
  // All that was tracked is late, and so is the plan: nothing to tell apart.
  if (lateFrom <= Math.min(first, plan.start)) return null;
  return valueByTime({
    schedule: scheduleIn(book, approvedIn(book) !== null),
    measured,
    planToDate,
    monthsBefore: within(monthsAfter(lateFrom - plan.start), plan.months),
    lately,
  });
}

function costIn({ read }: ReadBook): CostDifference | null {
  const sums = {
    once: read.number('tracking.ofAll.once'),
    plannedWeeks: read.number('tracking.ofAll.plan'),
    typedLessPlanned: read.number('tracking.ofAll.adjusted'),
    incidents: read.number('tracking.ofAll.incidents'),
    costToDate: read.number('tracking.ofAll.costToDate'),
    planToDate: read.number('dashboard.AIR_PlanToDateCost'),
  };
  return areKnown(sums) ? costDifference(sums) : null;
}

function scheduleIn({ read }: ReadBook, isApproved: boolean): Schedule {
  const filled = (figures: readonly (number | null)[]) => figures.map((each) => each ?? 0);
  return isApproved
    ? {
        running: filled(read.numbers('assumptions.approvedMonths.valueRunning')),
        once: filled(read.numbers('assumptions.approvedMonths.valueOnce')),
      }
    : {
        running: filled(read.numbers('assumptions.approvedMonths.valueNow')),
        once: filled(read.numbers('assumptions.approvedMonths.valueOnceNow')),
      };
}

function valueLinesIn({ read }: ReadBook): ValueLine[] {
  const [running, once, starts, ends, weeks] = (
    ['runningYears', 'onceAmounts', 'starts', 'ends', 'startWeeks'] as const
  ).map((place) => read.numbers(place));
  const kinds = read.texts('kinds');
  return read.numbers('valueStates').flatMap((state, index) =>
    state === 1
      ? [
          {
            kind: kinds[index] ?? '',
            runningYear: running?.[index] ?? 0,
            once: once?.[index] ?? 0,
            start: starts?.[index] ?? 1,
            end: ends?.[index] ?? 0,
            startWeek: weeks?.[index] ?? 0,
          },
        ]
      : [],
  );
}

function rowsWithValue({ read }: ReadBook): TrackedValue[] {
  const others = read.numbers('otherValues');
  const gross = read.numbers('grossValues');
  return read
    .numbers('rowStates')
    .flatMap((state, index) =>
      state === 1 ? [{ gross: gross[index] ?? 0, other: others[index] ?? 0 }] : [],
    );
}

const within = (months: number, most: number) => Math.max(0, Math.min(most, months));

type Known<Name extends string> = Readonly<Record<Name, number>>;
const areKnown = <Name extends string>(
  figures: Readonly<Record<Name, number | null>>,
): figures is Known<Name> => Object.values(figures).every((figure) => figure !== null);
