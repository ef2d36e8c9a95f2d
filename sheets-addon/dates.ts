import { calendarDayOf, isoDay, serialOf } from '../core/cells/serial.ts';

/*
 * A cell's day belongs to the spreadsheet's time zone, while a Date's getters answer in the script's. Google nowhere says so of
 * custom functions: a day begins at midnight, and where it does so on the script's clocks, these are meant. The spreadsheet's
 * zone is asked for only when a Date is there: it costs a call to the service.
 */

let zone: string | undefined;
/** Whether the days that were read begin on the script's clocks; those that are given back then do too. */
let isOfScript = false;

function spreadsheetZone(): string {
  zone ??= SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return zone;
}

/** The day that the cell showed, as a spreadsheet counts it. */
export function dayFromDate(date: Date): number {
  return Math.floor(serialFromMoment(date));
}

/** The moment at which the day begins: the cell then shows that day. */
export function dateFromDay(serial: number): Date {
  if (!isOfScript) return Utilities.parseDate(isoDay(serial), spreadsheetZone(), 'yyyy-MM-dd');
  const { year, month, day } = calendarDayOf(serial);
  return new Date(year, month - 1, day);
}

/** The cell's day and time of day, as a spreadsheet counts them. */
export function serialFromMoment(date: Date): number {
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = Utilities.formatDate(
    date,
    spreadsheetZone(),
    'yyyy-MM-dd-HH-mm-ss',
  )
    .split('-')
    .map(Number);
  const time = hours * 3600 + minutes * 60 + seconds;
  const timeOfScript = date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds();
  isOfScript = time !== 0 && timeOfScript === 0;
  return isOfScript
    ? serialOf(date.getFullYear(), date.getMonth() + 1, date.getDate())
    : serialOf(year, month, day) + time / 86_400;
}
