const unixEpoch = 25569; // 1 January 1970 as a spreadsheet counts days
const millisecondsADay = 86_400_000;

/** The day as a spreadsheet counts them; undefined where the calendar has no such day, or it is before March 1900. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = date.getTime() / millisecondsADay + unixEpoch;
  return isReal && serial >= 61 ? serial : undefined;
}

/** "2026-12-01" as a spreadsheet counts days; undefined where it is no day. */
export function serialOfText(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? undefined : serialOfDay(Number(match[1]), Number(match[2]), Number(match[3]));
}
