/** Days from 30 December 1899, as spreadsheets count them, of a calendar day (month from 1). */
export function serialOf(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
}

export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** Midnight of the day, in UTC. */
export const dateOf = (serial: number): Date => new Date((serial - 25_569) * 86_400_000);

export function calendarDayOf(serial: number): CalendarDay {
  const date = dateOf(serial);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day that a clock on this machine shows. */
export function localDay(moment: Date): number {
  return serialOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

/** "2026-01-05", whatever the zone of the machine. */
export function isoDay(serial: number): string {
  return dateOf(serial).toISOString().slice(0, 10);
}

/** Reads "2026-01-05"; null where that is no day. */
export function serialFromIso(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const serial = serialOf(Number(match[1]), Number(match[2]), Number(match[3]));
  // Before March 1900 spreadsheets count differently.
  return serial >= 61 && isoDay(serial) === text ? serial : null;
}
