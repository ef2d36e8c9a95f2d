import { isDay } from './inputs.ts';

/*
 * What was measured is set beside months of the plan that are a twelfth of 52 weeks, so that a quarter has 13 weeks.
 */

/** Month 0 is before the start; then as many as the longest horizon has. */
export const planMonths: readonly number[] = Array.from({ length: 61 }, (_, month) => month);

/** What a calendar week has of an amount of a month. */
export const aWeekOf = <Amount extends string>(amount: Amount) =>
  `${amount}*{assumptions.monthsInYear}/{assumptions.weeksInYear}` as const;

/** Days from the start to the end of a month. */
export const daysBy = <Month extends string>(month: Month) =>
  `${month}*{assumptions.weeksInYear}*{assumptions.daysInWeek}/{assumptions.monthsInYear}` as const;

/** Months that so many days are. */
export const monthsIn = <Days extends string>(days: Days) =>
  `(${days})*{assumptions.monthsInYear}/({assumptions.weeksInYear}*{assumptions.daysInWeek})` as const;

/** A start and a horizon are known. */
export const hasMonths = `AND(${isDay('AIR_StartDate')}, ISNUMBER({assumptions.horizon}))`;

/** The month of the plan into which a Monday falls: at least the first, at most the last. */
export const monthOf = <Monday extends string>(monday: Monday) =>
  `MAX(1, MIN({assumptions.horizon}, INT(${monthsIn(`${monday}-AIR_StartDate`)})+1))` as const;
