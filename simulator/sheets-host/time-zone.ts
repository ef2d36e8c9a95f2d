import { calendarDayOf, isoDay, serialOf } from '../../core/cells/serial.ts';

/** Calendar and clock of a moment in a time zone. */
function partsIn(zone: string, date: Date): Record<string, string> {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
}

/** Utilities.formatDate for the letters that the add-on uses. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const part = partsIn(zone, date);
  const letters: Record<string, string | undefined> = {
    yyyy: part.year?.padStart(4, '0'),
    MM: part.month,
    dd: part.day,
    HH: part.hour,
    mm: part.minute,
    ss: part.second,
  };
  return pattern.replace(/yyyy|MM|dd|HH|mm|ss|[A-Za-z]+/g, (letter) => {
    const text = letters[letter];
    if (text === undefined) throw new Error(`Utilities.formatDate: '${letter}' is not modelled`);
    return text;
  });
}

/** The moment at which a spreadsheet serial begins on the clocks of a zone, in milliseconds. */
export function momentOf(serial: number, zone: string): number {
  const wall = Math.round((serial - serialOf(1970, 1, 1)) * 86_400_000);
  const offsetAt = (moment: number) => {
    const part = partsIn(zone, new Date(moment));
    const shown = Date.UTC(
      Number(part.year),
      Number(part.month) - 1,
      Number(part.day),
      Number(part.hour),
      Number(part.minute),
      Number(part.second),
    );
    return shown - Math.floor(moment / 1000) * 1000;
  };
  const first = wall - offsetAt(wall);
  return wall - offsetAt(first);
}

/** The same on the clocks of the script itself. */
export function localMomentOf(serial: number): number {
  const { year, month, day } = calendarDayOf(Math.floor(serial));
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  return new Date(year, month - 1, day, 0, 0, seconds).getTime();
}

/** The serial that a cell shows for a moment. */
export function serialIn(date: Date, zone: string): number {
  const part = partsIn(zone, date);
  const seconds = Number(part.hour) * 3600 + Number(part.minute) * 60 + Number(part.second);
  return serialOf(Number(part.year), Number(part.month), Number(part.day)) + seconds / 86_400;
}

/** Utilities.parseDate for whole days. */
export function parseDay(text: string, zone: string, pattern: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (pattern !== 'yyyy-MM-dd' || !match)
    throw new Error(`Utilities.parseDate('${text}', '${pattern}') is not modelled`);
  const serial = serialOf(Number(match[1]), Number(match[2]), Number(match[3]));
  if (isoDay(serial) !== text) throw new Error(`Unparseable date: "${text}"`);
  return momentOf(serial, zone);
}
