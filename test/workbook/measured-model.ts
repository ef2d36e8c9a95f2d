import { T } from '@formulajs/formulajs';
import { CellError } from '../../core/cells/cell.ts';
import { call } from '../../core/function-kit/calling/call.ts';
import type { RunnableFunction } from '../../core/function-kit/define.ts';
import { adoptionRate } from '../../core/functions/measure/adoption-rate.ts';
import { aiRoi } from '../../core/functions/return/ai-roi.ts';
import { benefitCostRatio } from '../../core/functions/return/benefit-cost-ratio.ts';
import { timeSavedValue } from '../../core/functions/value/time-saved-value.ts';
import { figures, type LogRow, namesIn, type Tracked } from './logs.ts';
import { believedOf, costInMonth, expectedOf, valueInMonth } from './plan-model.ts';
import type { CostLine } from './plans.ts';

/** Student's t, by the chance outside it on both sides. */
const { '2T': twoSided } = T.INV as unknown as { '2T': (chance: number, degrees: number) => number };

/* What was measured, worked out a second time: week by week from what is typed, with the functions of the add-in. */

const sum = <Item>(items: readonly Item[], of: (item: Item) => number) =>
  items.reduce((total, item) => total + of(item), 0);

/** A function's figure; null where it is an error. */
export function figureOf(definition: RunnableFunction, values: readonly (number | null)[]): number | null {
  const outcome = call(definition, values);
  if (outcome instanceof CellError) return null;
  if (typeof outcome !== 'number') throw new Error(`${definition.name} gave no figure`);
  return outcome;
}

/** The Monday of a day's week. */
export const mondayOf = (day: number): number => Math.floor(day) - ((Math.floor(day) + 5) % 7);

const isShare = (typed: LogRow['redirected']) => typeof typed === 'number' && typed >= 0 && typed <= 1;
const isNumberOrBlank = (typed: LogRow['hours']) => typed === null || typeof typed === 'number';
const isBegun = (row: LogRow) => figures.some((column) => row[column] !== null);

/** What a message calls a figure that is 0 or more. */
const called = {
  volume: 'volume',
  errors: 'errors',
  reworkHours: 'rework as 8.75',
  wrongOutput: 'wrong output',
  policyViolation: 'policy violation',
  compliance: 'compliance incident',
  customerFacing: 'customer-facing',
  active: 'active users',
  licensed: 'licensed users',
  spend: 'spend',
  reviewHours: 'review as 8.75',
  upkeepHours: 'upkeep as 8.75',
} as const;

/** The first thing that is missing in a row; "" where it counts or is not begun. */
export function missingIn(row: LogRow, tracked: Tracked): string {
  if (!isBegun(row)) return '';
  if (typeof row.week !== 'number' || row.week < 61) return 'week';
  if (!isNumberOrBlank(row.hours) || mayBeTime(row.hours)) return 'hours as 8.75';
  if (!isNumberOrBlank(row.otherValue)) return 'other value';
  if (row.hours !== null && !isShare(row.redirected ?? tracked.redirected)) return 'redirected';
  const fromZeroUp = figures.filter((column) => column !== 'hours' && column !== 'otherValue');
  const wrong = fromZeroUp.find((column) => {
    const typed = row[column];
    const isHours = column === 'reworkHours' || column === 'reviewHours' || column === 'upkeepHours';
    return typed !== null && !(typeof typed === 'number' && typed >= 0 && !(isHours && mayBeTime(typed)));
  });
  return wrong === undefined ? '' : called[wrong];
}

/** A whole number of minutes of a day, and no figure of two decimals. */
const mayBeTime = (typed: LogRow['hours']) =>
  typeof typed === 'number' &&
  Math.abs(typed * 1440 - Math.round(typed * 1440)) < 5e-7 &&
  Math.abs(typed * 100 - Math.round(typed * 100)) > 5e-5;

/** A row that counts, with what it brought and what was typed of its cost. */
interface Week {
  readonly monday: number;
  readonly workflow: string | null;
  /** Before confidence. */
  readonly gross: number;
  readonly worth: number;
  /** What was typed of its cost; null where nothing was. */
  readonly spent: number | null;
  /** What was typed of the spend less what the plan has for the weeks that it covers, and how many they are. */
  readonly spend: { readonly typed: number; readonly delta: number; readonly weeks: number };
  /** The same of the hours, which are of their own week. */
  readonly hours: { readonly typed: number; readonly delta: number };
}

const numberOr0 = (typed: LogRow['hours']) => (typeof typed === 'number' ? typed : 0);
const months = 12;
const weeksOfYear = 52;

/** Months here are a twelfth of 52 weeks. */
const monthOf = ({ plan }: Tracked, monday: number) =>
  Math.max(1, Math.min(plan.months, Math.floor(((monday - plan.startDate) * months) / 364) + 1));

type IsOf = (line: CostLine) => boolean;
/** What runs in a month; of a yearly charge each of its twelve months has a share. */
function runningIn({ plan }: Tracked, month: number, isOf: IsOf): number {
  return sum(plan.costs.filter(isOf), (line) => {
    if (line.howOften === 'Once') return 0;
    if (line.howOften === 'Monthly') return costInMonth(line, plan, month);
    return sum(
      Array.from({ length: months }, (_, ago) => month - ago),
      (each) => (each < 0 ? 0 : costInMonth(line, plan, each) / months),
    );
  });
}
const weekOf = (tracked: Tracked, monday: number, isOf: IsOf) =>
  (runningIn(tracked, monthOf(tracked, monday), isOf) * months) / weeksOfYear;

const isHours = (line: CostLine, category: 'Review' | 'Upkeep') =>
  line.kind === 'Labour' && line.category === category;

/** The plan of the weeks that a spend covers; of the last of them perhaps a part. */
function planOfCover(tracked: Tracked, monday: number, weeks: number, isOf: IsOf): number {
  let total = 0;
  for (let week = 0; week < weeks - 1e-9; week += 1)
    total += Math.min(1, weeks - week) * weekOf(tracked, monday + 7 * week, isOf);
  return total;
}

function weekIn(tracked: Tracked, index: number, counts: readonly boolean[]): Week {
  const { plan, redirected, rows } = tracked;
  const row = rows[index] as LogRow;
  const monday = mondayOf(numberOr0(row.week));
  const confidence = tracked.trackedConfidence ?? plan.confidence;
  const share = numberOr0(row.redirected ?? redirected);
  const saved =
    typeof row.hours === 'number' ? figureOf(timeSavedValue, [row.hours, plan.hourlyRate, 1, share]) : 0;
  const gross = (saved ?? Number.NaN) + numberOr0(row.otherValue);
  /** Of several rows of a week and workflow the first takes the plan away. */
  const isFirst = (column: 'spend' | 'reviewHours' | 'upkeepHours') =>
    row[column] !== null &&
    !rows
      .slice(0, index)
      .some(
        (other, place) =>
          counts[place] &&
          other[column] !== null &&
          other.workflow === row.workflow &&
          mondayOf(numberOr0(other.week)) === monday,
      );
  const isOwn: IsOf = (line) => line.workflow === row.workflow;
  const weeks = row.covers === 'Year' ? weeksOfYear : row.covers === 'Month' ? weeksOfYear / months : 1;
  const spendPlanned = isFirst('spend')
    ? planOfCover(
        tracked,
        monday,
        weeks,
        (line) => isOwn(line) && !isHours(line, 'Review') && !isHours(line, 'Upkeep'),
      )
    : 0;
  const hoursPlanned =
    (isFirst('reviewHours') ? weekOf(tracked, monday, (line) => isOwn(line) && isHours(line, 'Review')) : 0) +
    (isFirst('upkeepHours') ? weekOf(tracked, monday, (line) => isOwn(line) && isHours(line, 'Upkeep')) : 0);
  const hoursTyped = (numberOr0(row.reviewHours) + numberOr0(row.upkeepHours)) * plan.hourlyRate;
  const hasHours = row.reviewHours !== null || row.upkeepHours !== null;
  return {
    monday,
    workflow: row.workflow,
    gross,
    worth: believedOf(gross, confidence),
    spent: row.spend === null && !hasHours ? null : numberOr0(row.spend) + hoursTyped,
    spend: {
      typed: numberOr0(row.spend),
      delta: row.spend === null ? 0 : numberOr0(row.spend) - spendPlanned,
      weeks,
    },
    hours: { typed: hoursTyped, delta: hasHours ? hoursTyped - hoursPlanned : 0 },
  };
}

export type Scope = 'all' | 'pilot';

/** What a row of the log shows of itself. */
export interface RowResult {
  readonly status: string;
  readonly value: number | string;
  readonly cost: number | string;
  readonly adoption: number | string;
  readonly defectRate: number | string;
  readonly week: Week | null;
}

export function rowResults(tracked: Tracked): RowResult[] {
  const isWhole = tracked.rows.map((row) => isBegun(row) && missingIn(row, tracked) === '');
  const isLater = tracked.rows.map((row) => mondayOf(numberOr0(row.week)) > tracked.asOf);
  const counts = isWhole.map((is, index) => is && isLater[index] === false);
  return tracked.rows.map((row, index): RowResult => {
    const missing = missingIn(row, tracked);
    if (counts[index] !== true)
      return {
        status: isWhole[index] ? 'after the as-of day' : missing === '' ? '' : `complete: ${missing}`,
        value: '',
        cost: '',
        adoption: '',
        defectRate: '',
        week: null,
      };
    const week = weekIn(tracked, index, counts);
    const { active, licensed, volume } = row;
    const incidents = [row.wrongOutput, row.policyViolation, row.compliance, row.customerFacing];
    const hasUsers = typeof active === 'number' && numberOr0(licensed) > 0;
    return {
      status: row.hours === null && row.otherValue === null ? 'no value typed' : 'counts',
      value: week.worth,
      cost: week.spent ?? weekOf(tracked, week.monday, ({ workflow }) => workflow === row.workflow),
      adoption: hasUsers ? (figureOf(adoptionRate, [active, numberOr0(licensed)]) ?? 'check users') : '',
      defectRate:
        numberOr0(volume) > 0 ? (numberOr0(row.errors) + sum(incidents, numberOr0)) / numberOr0(volume) : '',
      week,
    };
  });
}

/** The measured figures of all workflows, or of the pilot's. */
export interface Measured {
  /** What must be completed first; the figures are there only where it is "". */
  readonly problem: string;
  readonly rows: number;
  readonly leftOut: number;
  readonly first: number;
  readonly last: number;
  readonly lastDay: number;
  readonly weeks: number;
  readonly gross: number;
  readonly value: number;
  readonly once: number;
  readonly plan: number;
  readonly adjusted: number;
  readonly incidents: number;
  readonly cost: number;
  readonly typed: number;
  readonly net: number | null;
  readonly roi: number | null;
  readonly ratio: number | null;
  /** null where value does not cover cost at the last tracked week. */
  readonly payback: number | null;
  /** NaN where the redirected share that a line follows is not there. */
  readonly planValue: number;
  readonly planCost: number;
  /** null in fewer than four weeks. */
  readonly runValue: number | null;
  readonly runCost: number | null;
  readonly courseValue: number | null;
  readonly courseCost: number | null;
  readonly lowValue: number | null;
  readonly highCost: number | null;
  /** By the end of a calendar week. */
  readonly valueUpTo: (monday: number) => number;
  readonly costUpTo: (monday: number) => number;
  readonly counting: readonly Week[];
  readonly runningBetween: (first: number, last: number) => number;
  /** The sizes of everything added up, for what rounding may leave. */
  readonly size: number;
}

export function measuredOf(tracked: Tracked, scope: Scope): Measured {
  // Lines of value follow the redirected share of the assumptions.
  const plan = { ...tracked.plan, redirected: tracked.redirected ?? Number.NaN };
  const { pilot } = tracked;
  const onStart = [...namesIn(tracked), 'Elsewhere'];
  const isSole = onStart.length === 1 && onStart[0] === pilot;
  const isPilot = (workflow: string | null) =>
    pilot !== null && (workflow === pilot || (workflow === null && isSole));
  const isOf = (workflow: string | null) => scope === 'all' || isPilot(workflow);
  const isOfLine: IsOf = ({ workflow }) => isOf(workflow);
  const results = rowResults(tracked);
  const begin = tracked.pilotStart ?? plan.startDate;
  const counting = results.flatMap(({ week }) =>
    week !== null && isOf(week.workflow) && (scope === 'all' || week.monday + 6 >= begin) ? [week] : [],
  );
  const leftOut = results.filter(
    ({ week, status }, index) =>
      isOf(tracked.rows[index]?.workflow ?? null) &&
      (status === 'after the as-of day' || (scope === 'pilot' && week !== null && week.monday + 6 < begin)),
  ).length;
  const first = Math.min(...counting.map(({ monday }) => monday));
  const last = Math.max(...counting.map(({ monday }) => monday));
  const weeks = (last - first) / 7 + 1;
  const mondays = Array.from({ length: counting.length === 0 ? 0 : weeks }, (_, week) => first + 7 * week);

  const adjustedUpTo = (monday: number) =>
    sum(
      counting.filter((week) => week.monday <= monday),
      (week) =>
        week.spend.delta * Math.min(1, (monday + 7 - week.monday) / (7 * week.spend.weeks)) +
        week.hours.delta,
    );
  const incidentsBetween = (from: number, to: number) =>
    sum(
      tracked.incidents.filter(({ date, workflow }) => isOf(workflow) && date >= from && date <= to),
      ({ cost }) => cost ?? 0,
    );
  const onceUpTo = (day: number) =>
    sum(
      plan.costs.filter((line) => {
        const start = line.start ?? 0;
        const isBegun = start < 1 || Math.floor(plan.startDate + ((start - 1) * 364) / months) <= day;
        return line.howOften === 'Once' && isOfLine(line) && isBegun;
      }),
      (line) => line.quantity * (line.price === 'proposed' ? plan.hourlyRate : line.price),
    );
  const upTo = (monday: number) => counting.filter((week) => week.monday <= monday);
  const valueUpTo = (monday: number) => sum(upTo(monday), ({ worth }) => worth);
  const plannedUpTo = (monday: number) =>
    sum(
      mondays.filter((each) => each <= monday),
      (each) => weekOf(tracked, each, isOfLine),
    );
  const costUpTo = (monday: number) =>
    onceUpTo(monday + 6) + plannedUpTo(monday) + adjustedUpTo(monday) + incidentsBetween(first, monday + 6);

  const [value, cost] = [valueUpTo(last), costUpTo(last)];
  const incomplete = tracked.rows.findIndex((row) => missingIn(row, tracked) !== '');
  const flawed = tracked.rows[incomplete];
  const problem =
    scope === 'pilot' && pilot === null
      ? 'fill in: workflow'
      : flawed !== undefined
        ? `complete: Tracking line ${incomplete + 1}, ${missingIn(flawed, tracked)}`
        : counting.length === 0
          ? 'not measured yet'
          : '';
  const behind = mondays.filter((monday) => valueUpTo(monday) - costUpTo(monday) < -5e-7);
  const lastBehind = behind.length === 0 ? 0 : ((behind.at(-1) ?? 0) - first) / 7 + 1;

  // The plan up to the last tracked day, and after it.
  const elapsed = Math.max(0, Math.min(plan.months, ((last + 7 - plan.startDate) * months) / 364));
  const all = Array.from({ length: plan.months + 1 }, (_, month) => month);
  const shareOf = (month: number) => Math.max(0, Math.min(1, elapsed - (month - 1)));
  const isBegun = (month: number) => month - 1 < elapsed;
  const values = plan.values.filter(({ workflow }) => isOf(workflow));
  const valueIn = (month: number, comes: 'Once' | 'Every year') =>
    sum(
      values.filter((line) => line.comes === comes),
      (line) => believedOf(valueInMonth(line, plan, month, plan.rampWeeks), plan.confidence),
    );
  const onceIn = (month: number) =>
    sum(
      plan.costs.filter((line) => line.howOften === 'Once' && isOfLine(line)),
      (line) => costInMonth(line, plan, month),
    );
  const planValue = sum(
    all,
    (month) =>
      (month === 0 ? 0 : shareOf(month) * valueIn(month, 'Every year')) +
      (isBegun(month) ? valueIn(month, 'Once') : 0),
  );
  const running = (month: number) => runningIn(tracked, month, isOfLine);
  const planCost = sum(
    all,
    (month) =>
      (month === 0 ? (elapsed >= 0 ? running(0) : 0) : shareOf(month) * running(month)) +
      (isBegun(month) ? onceIn(month) : 0),
  );
  const laterCost = sum(all, (month) => running(month) + onceIn(month)) - planCost;
  const weeksLeft = Math.max(0, (plan.months * weeksOfYear) / months - (last + 7 - plan.startDate) / 7);

  // The rate of the last weeks.
  const lately = weeks >= 4 ? Math.min(8, weeks) : null;
  const runValue =
    lately === null
      ? null
      : sum(
          counting.filter(({ monday }) => monday > last - 7 * lately),
          ({ worth }) => worth,
        ) / lately;
  const extra = (adjustedUpTo(last) + incidentsBetween(first, last + 6)) / weeks;
  const runCost = lately === null ? null : weekOf(tracked, last, isOfLine) + extra;
  const courseValue = runValue === null ? null : value + runValue * weeksLeft;
  const courseCost = lately === null ? null : cost + laterCost + extra * weeksLeft;
  const byWeek = [...new Set(counting.map(({ monday }) => monday))]
    .sort((one, other) => one - other)
    .slice(-26)
    .map((monday) =>
      sum(
        counting.filter((week) => week.monday === monday),
        ({ worth }) => worth,
      ),
    );
  const mean = sum(byWeek, (each) => each) / byWeek.length;
  const deviation = Math.sqrt(sum(byWeek, (each) => (each - mean) ** 2) / (byWeek.length - 1));
  const lowValue =
    courseValue === null || byWeek.length < 4
      ? null
      : courseValue -
        (weeksLeft * Number(twoSided(0.2, byWeek.length - 1)) * deviation) / Math.sqrt(byWeek.length);
  const { total, costHigh } = expectedOf(tracked.plan);
  const highCost = courseCost === null || total <= 0 ? null : courseCost + laterCost * (costHigh / total - 1);

  return {
    problem,
    rows: counting.length,
    leftOut,
    first,
    last,
    lastDay: last + 6,
    weeks,
    gross: sum(counting, ({ gross }) => gross),
    value,
    once: onceUpTo(last + 6),
    plan: plannedUpTo(last),
    adjusted: adjustedUpTo(last),
    incidents: incidentsBetween(first, last + 6),
    cost,
    typed: sum(
      counting,
      (week) =>
        week.spend.typed * Math.min(1, (last + 7 - week.monday) / (7 * week.spend.weeks)) + week.hours.typed,
    ),
    // A year's plan may be taken away before it begins: the cost so far is below 0 then.
    net: value - cost,
    // A cost that is 0 but for what rounding leaves is none.
    roi: cost > 1e-6 ? figureOf(aiRoi, [value, cost]) : null,
    ratio: cost > 1e-6 ? figureOf(benefitCostRatio, [value, cost]) : null,
    payback: lastBehind < weeks ? lastBehind + 1 : null,
    planValue,
    planCost,
    runValue,
    runCost,
    courseValue,
    courseCost,
    lowValue,
    highCost,
    valueUpTo,
    costUpTo,
    counting,
    runningBetween: (from, to) =>
      plannedUpTo(to) -
      plannedUpTo(from - 7) +
      adjustedUpTo(to) -
      adjustedUpTo(from - 7) +
      incidentsBetween(from, to + 6),
    size:
      sum(
        counting,
        ({ gross, spent, spend, hours }) =>
          Math.abs(gross) + (spent ?? 0) + Math.abs(spend.delta) + Math.abs(hours.delta),
      ) +
      onceUpTo(last + 6) +
      plannedUpTo(last) +
      incidentsBetween(first, last + 6) +
      expectedOf(tracked.plan).size,
  };
}

/** A whole block of calendar weeks, with its return on running cost. */
export interface Block {
  readonly begins: number;
  readonly value: number;
  readonly cost: number;
  readonly roi: number | null;
}

const blockWeeks = 4;

/** The last six whole blocks of four weeks, the oldest first; the latest ends with the last tracked week. */
export function blocksOf(given: Tracked): Block[] {
  const { last, weeks, counting, runningBetween } = measuredOf(given, 'all');
  const days = 7 * blockWeeks;
  const whole = counting.length === 0 ? 0 : Math.min(6, Math.floor(weeks / blockWeeks));
  return Array.from({ length: whole }, (_, index) => {
    const begins = last + 7 - (whole - index) * days;
    const value = sum(
      counting.filter(({ monday }) => monday >= begins && monday < begins + days),
      ({ worth }) => worth,
    );
    const cost = runningBetween(begins, begins + days - 7);
    return { begins, value, cost, roi: cost > 1e-6 ? (value - cost) / cost : null };
  });
}
