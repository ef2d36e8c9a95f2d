import { calendarDayOf, serialOf } from './serial.ts';

/** The same day some months later, or the last of that month where there is no such day, as EDATE counts. */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = calendarDayOf(serial);
  const last = calendarDayOf(serialOf(year, month + months + 1, 0)).day;
  return serialOf(year, month + months, Math.min(day, last));
}

/** Months from one day to another by the calendar, the days of the month left out. */
export function calendarMonthsBetween(from: number, to: number): number {
  const start = calendarDayOf(from);
  const end = calendarDayOf(to);
  return (end.year - start.year) * 12 + end.month - start.month;
}
