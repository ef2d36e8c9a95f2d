import { isoDay, serialOf } from '../core/cells/serial.ts';

/*
 * A cell's day belongs to the spreadsheet's time zone, while a Date's getters answer in the script's. The zone is asked
 * for only when a Date is there: it costs a call to the service.
 */

let zone: string | undefined;

function spreadsheetZone(): string {
  zone ??= SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return zone;
}

/** The day that the cell showed, as a spreadsheet counts it. */
export function dayFromDate(date: Date): number {
  const [year = 0, month = 0, day = 0] = Utilities.formatDate(date, spreadsheetZone(), 'yyyy-MM-dd')
    .split('-')
    .map(Number);
  return serialOf(year, month, day);
}

/** The moment at which the day begins in the spreadsheet's zone: the cell then shows that day. */
export function dateFromDay(serial: number): Date {
  return Utilities.parseDate(isoDay(serial), spreadsheetZone(), 'yyyy-MM-dd');
}

/** The cell's day and time of day, as a spreadsheet counts them. */
export function serialFromMoment(date: Date): number {
  const [hours = 0, minutes = 0, seconds = 0] = Utilities.formatDate(date, spreadsheetZone(), 'HH:mm:ss')
    .split(':')
    .map(Number);
  return dayFromDate(date) + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
