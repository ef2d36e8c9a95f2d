import { valueOverRamp } from '../../finance/ramp.ts';

/* What a plan has by a point in time, by the rule of the workbook: whole months, the share of the one that has begun, and what
   comes once in months that have begun. */

const weeksOfYear = 52;
const monthsOfYear = 12;
export const daysOfWeek = 7;

/** A schedule by month, from month 0. */
export interface Schedule {
  readonly running: readonly number[];
  readonly once: readonly number[];
}

/** Months of the plan after so many days, of which a quarter has 13 weeks. */
export const monthsAfter = (days: number): number => (days * monthsOfYear) / (weeksOfYear * daysOfWeek);

export function planBy({ running, once }: Schedule, months: number): number {
  const whole = Math.floor(months);
  const full = sum(running.slice(0, whole + 1));
  const begun = (months - whole) * (running[whole + 1] ?? 0);
  return full + begun + sum(once.filter((_, month) => month < months + 1));
}

/** A line of value as Workings reads it: money a year for what runs, months, weeks. */
export interface ValueLine {
  readonly kind: string;
  readonly runningYear: number;
  readonly once: number;
  readonly start: number;
  readonly end: number;
  readonly startWeek: number;
}

/** What a line brings, believed, a month: each on its own ramp. Doubt never makes smaller what a line takes away. */
export function scheduleOf(line: ValueLine, rampWeeks: number, confidence: number): Schedule {
  const believed = (amount: number) => (amount > 0 ? amount * confidence : amount);
  const rampedBy = (month: number) =>
    valueOverRamp(1, Math.max(0, (month * weeksOfYear) / monthsOfYear - line.startWeek), rampWeeks);
  const running = Array.from({ length: line.end + 1 }, (_, month) =>
    month < line.start || month === 0
      ? 0
      : (believed(line.runningYear) * (rampedBy(month) - rampedBy(month - 1))) / weeksOfYear,
  );
  const once = Array.from({ length: line.start + 1 }, (_, month) =>
    month === line.start ? believed(line.once) : 0,
  );
  return { running, once };
}

export const sum = (figures: readonly number[]): number => figures.reduce((all, each) => all + each, 0);
