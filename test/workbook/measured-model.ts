import { CellError } from '../../core/cells/cell.ts';
import { addMonths } from '../../core/cells/months.ts';
import { call } from '../../core/function-kit/calling/call.ts';
import type { RunnableFunction } from '../../core/function-kit/define.ts';
import { adoptionRate } from '../../core/functions/measure/adoption-rate.ts';
import { aiRoi } from '../../core/functions/return/ai-roi.ts';
import { benefitCostRatio } from '../../core/functions/return/benefit-cost-ratio.ts';
import { netBenefit } from '../../core/functions/return/net-benefit.ts';
import { qualityAdjustedValue } from '../../core/functions/value/quality-adjusted-value.ts';
import { timeSavedValue } from '../../core/functions/value/time-saved-value.ts';
import { figures, type LogRow, type Tracked } from './logs.ts';
import { costOfLine } from './plan-model.ts';

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
  /** null where no cost was typed. */
  readonly spent: number | null;
}

const numberOr0 = (typed: LogRow['hours']) => (typeof typed === 'number' ? typed : 0);

function weekOf(row: LogRow, { plan, redirected }: Tracked): Week {
  const share = numberOr0(row.redirected ?? redirected);
  const saved =
    typeof row.hours === 'number' ? figureOf(timeSavedValue, [row.hours, plan.hourlyRate, 1, share]) : 0;
  const isTyped = [row.spend, row.reviewHours, row.upkeepHours].some((typed) => typed !== null);
  const hours = numberOr0(row.reviewHours) + numberOr0(row.upkeepHours);
  return {
    monday: mondayOf(numberOr0(row.week)),
    workflow: row.workflow,
    gross: (saved ?? Number.NaN) + numberOr0(row.otherValue),
    spent: isTyped ? numberOr0(row.spend) + hours * plan.hourlyRate : null,
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

/** Running cost of a week of the plan, of the lines that are asked for. */
function planShare({ plan }: Tracked, isOf: (workflow: string | null) => boolean): number {
  const lines = plan.costs.filter((line) => line.howOften !== 'Once' && isOf(line.workflow));
  return sum(lines, (line) => costOfLine(line, plan)) / ((plan.months * 52) / 12);
}

export function rowResults(tracked: Tracked): RowResult[] {
  return tracked.rows.map((row): RowResult => {
    const missing = missingIn(row, tracked);
    if (!isBegun(row) || missing !== '')
      return {
        status: missing === '' ? '' : `complete: ${missing}`,
        value: '',
        cost: '',
        adoption: '',
        defectRate: '',
        week: null,
      };
    const week = weekOf(row, tracked);
    const { active, licensed, volume } = row;
    const incidents = [row.wrongOutput, row.policyViolation, row.compliance, row.customerFacing];
    const hasUsers = typeof active === 'number' && numberOr0(licensed) > 0;
    return {
      status: row.hours === null && row.otherValue === null ? 'no value typed' : 'counts',
      value: week.gross * tracked.plan.confidence,
      cost: week.spent ?? planShare(tracked, (workflow) => workflow === row.workflow),
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
  readonly first: number;
  readonly last: number;
  readonly lastDay: number;
  readonly weeks: number;
  readonly gross: number;
  readonly believed: number;
  readonly incidents: number;
  readonly value: number;
  readonly once: number;
  readonly planShare: number;
  readonly plan: number;
  readonly adjusted: number;
  readonly cost: number;
  readonly net: number | null;
  readonly roi: number | null;
  readonly ratio: number | null;
  /** By a Monday, or by the end of any other week of seven days. */
  readonly valueUpTo: (monday: number) => number;
  readonly costUpTo: (monday: number) => number;
  readonly counting: readonly Week[];
  /** What was typed less what the plan has for these weeks. */
  readonly adjustedOf: (weeks: readonly Week[]) => number;
  readonly incidentsBetween: (first: number, last: number) => number;
  /** The sizes of everything added up, for what rounding may leave. */
  readonly size: number;
}

export function measuredOf(tracked: Tracked, scope: Scope): Measured {
  const { plan, pilot } = tracked;
  const isOf = (workflow: string | null) => scope === 'all' || (pilot !== null && workflow === pilot);
  const weeks = rowResults(tracked).flatMap(({ week }) => (week === null ? [] : [week]));
  const counting = weeks.filter(({ workflow }) => isOf(workflow));
  const first = Math.min(...counting.map(({ monday }) => monday));
  const last = Math.max(...counting.map(({ monday }) => monday));
  const share = planShare(tracked, isOf);

  /** Once a week and workflow, whatever the number of its rows. */
  const adjustedOf = (some: readonly Week[]) => {
    const typed = some.filter(({ spent }) => spent !== null);
    const replaced = new Map(typed.map((week) => [`${week.monday} ${week.workflow}`, week]));
    return (
      sum(typed, ({ spent }) => spent ?? 0) -
      sum([...replaced.values()], ({ workflow }) => planShare(tracked, (other) => other === workflow))
    );
  };
  const incidentsBetween = (from: number, to: number) =>
    sum(
      tracked.incidents.filter(({ date, workflow }) => isOf(workflow) && date >= from && date <= to),
      ({ cost }) => cost ?? 0,
    );
  const onceUpTo = (day: number) =>
    sum(
      plan.costs.filter((line) => {
        const month = line.start ?? 0;
        const isBegun = month < 1 || addMonths(plan.startDate, month - 1) <= day;
        return line.howOften === 'Once' && isOf(line.workflow) && isBegun;
      }),
      (line) => line.quantity * (line.price === 'proposed' ? plan.hourlyRate : line.price),
    );
  const upTo = (monday: number) => counting.filter((week) => week.monday <= monday);
  const grossUpTo = (monday: number) => sum(upTo(monday), ({ gross }) => gross);
  const valueUpTo = (monday: number) => {
    const [gross, lost] = [grossUpTo(monday), incidentsBetween(first, monday + 6)];
    // The function takes no confidence of 0: it could be a blank cell.
    if (plan.confidence === 0) return -lost;
    return figureOf(qualityAdjustedValue, [gross, 1, lost, plan.confidence]) ?? Number.NaN;
  };
  const weeksUpTo = (monday: number) => Math.max(0, Math.floor((monday - first) / 7) + 1);
  const costUpTo = (monday: number) =>
    onceUpTo(monday + 6) + weeksUpTo(monday) * share + adjustedOf(upTo(monday));

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
  return {
    problem,
    rows: counting.length,
    first,
    last,
    lastDay: last + 6,
    weeks: weeksUpTo(last),
    gross: grossUpTo(last),
    believed: grossUpTo(last) * plan.confidence,
    incidents: incidentsBetween(first, last + 6),
    value,
    once: onceUpTo(last + 6),
    planShare: share,
    plan: weeksUpTo(last) * share,
    adjusted: adjustedOf(counting),
    cost,
    // A cost that is 0 but for what rounding leaves is none.
    net: figureOf(netBenefit, [value, Math.max(0, cost)]),
    roi: cost > 1e-6 ? figureOf(aiRoi, [value, cost]) : null,
    ratio: cost > 1e-6 ? figureOf(benefitCostRatio, [value, cost]) : null,
    valueUpTo,
    costUpTo,
    counting,
    adjustedOf,
    incidentsBetween,
    size:
      sum(counting, ({ gross, spent }) => Math.abs(gross) + (spent ?? 0)) +
      onceUpTo(last + 6) +
      (weeksUpTo(last) + counting.length) * planShare(tracked, () => true) +
      incidentsBetween(first, last + 6),
  };
}

/** A block of weeks that has rows, with its return on running cost. */
export interface Block {
  readonly block: number;
  /** Fewer than four in the last. */
  readonly weeks: number;
  readonly value: number;
  readonly cost: number;
  readonly roi: number | null;
}

const blockWeeks = 4;

/** The last six blocks of four weeks that have rows, the oldest first. */
export function blocksOf(given: Tracked): Block[] {
  const { first, lastDay, weeks, planShare: share, counting, ...all } = measuredOf(given, 'all');
  const days = 7 * blockWeeks;
  const blockOf = (week: Week) => Math.floor((week.monday - first) / days);
  const blocks = [...new Set(counting.map(blockOf))].sort((a, b) => a - b).slice(-6);
  return blocks.map((block) => {
    const own = counting.filter((week) => blockOf(week) === block);
    const [begins, ends] = [first + block * days, Math.min(first + (block + 1) * days - 1, lastDay)];
    const value = sum(own, ({ gross }) => gross) * given.plan.confidence - all.incidentsBetween(begins, ends);
    const tracked = Math.min(blockWeeks, weeks - blockWeeks * block);
    const cost = tracked * share + all.adjustedOf(own);
    return { block, weeks: tracked, value, cost, roi: cost > 1e-6 ? (value - cost) / cost : null };
  });
}
