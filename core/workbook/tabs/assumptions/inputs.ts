import { publishedKinds } from '../../../finance/published-returns.ts';
import { isFraction, isNotNegative } from '../../model/conditions.ts';
import type { NumberFormatName } from '../../model/look.ts';
import type { InputName } from '../../model/names.ts';
import { formula } from '../../model/page.ts';
import type { Content, ValidationRule } from '../../model/tab.ts';

/** Kinds of AI whose published returns are known. */
export const benchmarkKinds = publishedKinds;

export interface InputLine {
  readonly name: InputName;
  readonly label: string;
  readonly unit: Content;
  readonly format: NumberFormatName;
  readonly rule?: ValidationRule;
  /** Shown when something else is typed. */
  readonly message?: string;
  /** What a blank workbook holds; without one it is for the person to fill in. */
  readonly proposal?: Content;
  /** Holds where the cell's figure can be used; in the notation of formulas. */
  readonly isGood: (cell: string) => string;
  /** May it stay blank? */
  readonly isOptional?: boolean;
  /** Chosen by the person when the workbook was made, so never "proposed". */
  readonly isChosen?: boolean;
  /** What the figure is for, shown where the person has not yet said why. */
  readonly why: string;
}

/** The last day that spreadsheets know. */
export const lastDay = 'DATE(9999,12,31)';
/** Days before March 1900 differ between hosts; a plan that began later than this would run beyond the last day. */
export const isDay = <Cell extends string>(cell: Cell) =>
  `AND(ISNUMBER(${cell}),${cell}>=61,${cell}<=DATE(9900,1,1))` as const;

const share = { format: 'percent', rule: { allow: 'number', from: 0, to: 1 }, isGood: isFraction } as const;
const days = {
  format: 'date',
  rule: { allow: 'date', from: 61, to: 2958465 },
  isGood: isDay,
} as const;

/** Weeks that are worked in a year. */
export const isWeeksOfYear = <Cell extends string>(cell: Cell) =>
  `AND(ISNUMBER(${cell}),${cell}>=1,${cell}<={assumptions.mostWeeks})` as const;

/** Every input of the workbook that is not a line of a table. */
export const inputLines = {
  currency: {
    name: 'AIR_Currency',
    label: 'Currency',
    unit: 'code of three letters',
    format: 'words',
    isChosen: true,
    isGood: (cell: string) => `${cell}<>""`,
    why: 'Stands in the label of every amount',
  },
  hourlyRate: {
    name: 'AIR_HourlyRate',
    label: 'Hourly rate',
    unit: formula('AIR_Currency&" an hour"'),
    format: 'rate',
    rule: { allow: 'number', from: 0 },
    message: 'Type what an hour of work costs as a number, such as 75.',
    isGood: isNotNegative,
    why: 'Prices hours saved and hours spent; worked out below',
  },
  weeks: {
    name: 'AIR_Weeks',
    label: 'Working weeks',
    unit: 'weeks a year',
    proposal: 48,
    format: 'whole',
    rule: { allow: 'number', from: 1, to: 53 },
    message: 'Type the weeks worked in a year, 1 to 53.',
    isGood: isWeeksOfYear,
    why: 'A year less leave and holidays',
  },
  confidence: {
    ...share,
    name: 'AIR_Confidence',
    label: 'Confidence',
    unit: 'share of the claimed value',
    proposal: 0.5,
    message: 'Type a share between 0% and 100%, such as 50%.',
    why: 'Counts once, on what the lines bring',
  },
  trackedConfidence: {
    ...share,
    name: 'AIR_TrackedConfidence',
    label: 'Tracked confidence',
    unit: 'share of the tracked value',
    proposal: formula('AIR_Confidence'),
    message: 'Type a share between 0% and 100%, such as 50%.',
    why: 'What was measured may be believed more than the plan',
  },
  redirected: {
    ...share,
    name: 'AIR_Redirected',
    label: 'Redirected share',
    unit: 'share of hours saved',
    message: 'Type the share of saved hours that goes into productive work, 0% to 100%.',
    why: 'Only hours put to use are worth money',
  },
  attribution: {
    ...share,
    name: 'AIR_Attribution',
    label: 'Attribution',
    unit: 'share of extra revenue',
    proposal: 0.4,
    message: 'Type the share of extra revenue that is owed to AI, 0% to 100%.',
    why: 'Other causes bring revenue as well',
  },
  rampWeeks: {
    name: 'AIR_RampWeeks',
    label: 'Ramp',
    unit: 'weeks to full value',
    proposal: 0,
    format: 'weeks',
    rule: { allow: 'number', from: 0 },
    message: 'Type the weeks until the full value is reached; 0 is at once.',
    isGood: isNotNegative,
    why: 'People need time to change how they work',
  },
  discountRate: {
    name: 'AIR_DiscountRate',
    label: 'Discount rate',
    unit: 'a year',
    proposal: 0.1,
    format: 'percent',
    rule: { allow: 'number', from: 0, to: 1 },
    message: 'Type a yearly rate, such as 10%.',
    isGood: isFraction,
    why: 'For the present value only',
  },
  months: {
    name: 'AIR_Months',
    label: 'Horizon',
    unit: 'months, 1 to 60',
    proposal: 12,
    format: 'whole',
    rule: { allow: 'whole', from: 1, to: 60 },
    message: 'Type a whole number of months from 1 to 60.',
    isGood: (cell: string) =>
      `AND(ISNUMBER(${cell}),${cell}>=1,${cell}<={mostMonths},${cell}=INT(N(${cell})))`,
    why: 'How far the plan looks ahead',
  },
  startDate: {
    ...days,
    name: 'AIR_StartDate',
    label: 'Start',
    unit: 'day on which month 1 begins',
    isChosen: true,
    message: 'Type a date, such as 2026-12-01.',
    why: 'Costs and value count from here',
  },
  asOf: {
    ...days,
    name: 'AIR_AsOf',
    label: 'As of',
    unit: 'day of reading',
    isChosen: true,
    proposal: formula('TODAY()'),
    message: 'Type a date, or leave =TODAY().',
    why: 'A fixed date keeps a report as it was',
  },
  tasksPerYear: {
    name: 'AIR_TasksPerYear',
    label: 'Tasks a year',
    unit: 'tasks; may stay blank',
    format: 'money',
    rule: { allow: 'number', from: 0 },
    message: 'Type how many tasks the workflow does in a year, or leave it blank.',
    isGood: isNotNegative,
    isOptional: true,
    why: 'For the cost of one task',
  },
  benchmarkKind: {
    name: 'AIR_BenchmarkKind',
    label: 'Benchmark',
    unit: 'kind of AI; may stay blank',
    format: 'words',
    rule: { allow: 'list', values: benchmarkKinds },
    message: `Choose one of ${benchmarkKinds.join(', ')}, or leave it blank.`,
    isGood: (cell: string) => `OR(${benchmarkKinds.map((kind) => `TRIM(${cell})="${kind}"`).join(',')})`,
    isOptional: true,
    why: 'Published returns to compare with',
  },
  swing: {
    ...share,
    name: 'AIR_Swing',
    label: 'Swing of an input',
    unit: 'share, up and down',
    proposal: 0.2,
    message: 'Type a share between 0% and 100%, such as 50%.',
    isOptional: true,
    why: 'To see what moves the return most',
  },
  swingWeeks: {
    name: 'AIR_SwingWeeks',
    label: 'Swing of the ramp',
    unit: 'weeks, up and down',
    proposal: 4,
    format: 'weeks',
    rule: { allow: 'number', from: 0 },
    message: 'Type a number, 0 or more.',
    isGood: isNotNegative,
    isOptional: true,
    why: 'To see what moves the return most',
  },
} as const satisfies Record<string, InputLine>;
export type InputKey = keyof typeof inputLines;
