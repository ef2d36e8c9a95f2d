import type { ValueKind } from '../../workbook/tabs/value/kinds.ts';
import { planBy, type Schedule, scheduleOf, sum, type ValueLine } from './plan-by.ts';

/* What makes up the difference of measured value to the plan to date. Each split adds up to the whole of it. */

/** Hours saved are what Tracking can tell from the rest: it does not ask for the kind of other value. */
export type MeasuredKind = 'timeSaved' | 'other';
const timeSaved: ValueKind = 'Time saved';

/** The plan to date beside what was measured, at the plan's confidence. */
export interface KindDifference {
  readonly kind: MeasuredKind;
  readonly plan: number;
  readonly measured: number;
}

export interface ByKind {
  readonly kinds: readonly KindDifference[];
  /** What it makes that the tracked weeks are believed more, or less, than the plan. */
  readonly belief: number;
  /** The plan to date of each kind but time saved, the largest first. */
  readonly otherPlanned: readonly { readonly kind: string; readonly value: number }[];
}

/** Of a row of Tracking that counts. */
export interface TrackedValue {
  readonly gross: number;
  readonly other: number;
}

interface Facts {
  readonly rows: readonly TrackedValue[];
  readonly lines: readonly ValueLine[];
  /** Months by the last tracked day, of the plan as it is. */
  readonly months: number;
  readonly rampWeeks: number;
  /** Of the plan as it is. */
  readonly confidence: number;
  /** The workbook's plan to date, as approved where it was. */
  readonly planToDate: number;
  /** Of that plan. */
  readonly planConfidence: number;
  readonly trackedConfidence: number;
}

/**
 * By kind. The plan to date is shared out among the kinds as the lines of Value, each with its own start and ramp, have it by that day;
 * where the lines are those of the plan, that is each kind's own. What was measured is taken at the plan's confidence first,
 * and what another tracked confidence makes stands by itself. null where the lines come to nothing by then.
 */
export function valueByKind(facts: Facts): ByKind | null {
  const byDate = facts.lines.map((line) => ({
    kind: line.kind,
    value: planBy(scheduleOf(line, facts.rampWeeks, facts.confidence), facts.months),
  }));
  const ofLines = sum(byDate.map(({ value }) => value));
  if (Math.abs(ofLines) < 1e-6) return null;
  const planned = (isOfKind: (kind: string) => boolean) =>
    (sum(byDate.flatMap(({ kind, value }) => (isOfKind(kind) ? [value] : []))) * facts.planToDate) / ofLines;
  // A row that takes away counts in full.
  const at = (confidence: number, amount: (row: TrackedValue) => number) =>
    sum(facts.rows.map((row) => amount(row) * (row.gross > 0 ? confidence : 1)));
  const kinds: KindDifference[] = [
    {
      kind: 'timeSaved',
      plan: planned((kind) => kind === timeSaved),
      measured: at(facts.planConfidence, ({ gross, other }) => gross - other),
    },
    {
      kind: 'other',
      plan: planned((kind) => kind !== timeSaved),
      measured: at(facts.planConfidence, ({ other }) => other),
    },
  ];
  const otherPlanned = [...new Set(byDate.map(({ kind }) => kind))]
    .filter((kind) => kind !== timeSaved)
    .map((kind) => ({ kind, value: planned((each) => each === kind) }))
    .filter(({ value }) => value !== 0)
    .sort((one, other) => other.value - one.value);
  const whole = ({ gross }: TrackedValue) => gross;
  return {
    kinds,
    belief: at(facts.trackedConfidence, whole) - at(facts.planConfidence, whole),
    otherPlanned,
  };
}

/** The plan beside what was measured, before the last weeks of the run rate and in them. */
export interface ByTime {
  readonly early: { readonly plan: number; readonly measured: number };
  readonly late: { readonly plan: number; readonly measured: number; readonly weeks: number };
}

/**
 * By time: a start that is slower than the ramp of the plan shows in the weeks before the last ones, what is so still in these.
 * @param facts.lately the workbook's value of a week lately, and its number of weeks
 */
export function valueByTime(facts: {
  readonly schedule: Schedule;
  readonly measured: number;
  readonly planToDate: number;
  /** Months of the plan by the end of the week before those. */
  readonly monthsBefore: number;
  readonly lately: { readonly value: number; readonly weeks: number };
}): ByTime {
  const { value, weeks } = facts.lately;
  const plan = planBy(facts.schedule, facts.monthsBefore);
  const measured = value * weeks;
  return {
    early: { plan, measured: facts.measured - measured },
    late: { plan: facts.planToDate - plan, measured, weeks },
  };
}
