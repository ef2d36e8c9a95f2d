import { serialFromIso } from '../../cells/serial.ts';
import { dayIn, figureIn, type UserSigns } from '../../cells/typed-figure.ts';

/** Spaces of every kind as one, none at the ends: what is pasted from a page has others than a keyboard makes. */
export const withoutSpaces = (text: string): string =>
  text.replace(/[\s\u00a0\u2007\u202f\u200b]+/g, ' ').trim();

/** Units that people write behind a figure or before it. */
const units =
  /^(?:[€$£¥₹]|[A-Z]{3}|EUR|h|hrs?|hours?|std|weeks?|wks?|months?|seats?|users?|pcs|x|people|tasks?)\.?$/i;

/** The figure that a text stands for: "1,200", "12 h", "EUR 75", "50 %"; null where it is none. */
export function numberIn(text: string, signs: UserSigns): number | null {
  const typed = withoutSpaces(text).replace(/^'/, '');
  const [, before = '', figure = '', after = ''] =
    /^([^\d+\-−.,'’]*?)\s*([-+−]?[\d.,'’][\d.,'’\s]*(?:[eE][-+]?\d+)?\s*%?)\s*([^\d]*)$/.exec(typed) ?? [];
  const isUnit = (word: string) => word.trim() === '' || units.test(word.trim());
  if (figure === '' || !isUnit(before) || !isUnit(after)) return null;
  const usual = figureIn(figure.trim(), signs);
  // Written with the signs of other people: only where they can mean nothing else.
  const other = usual ?? figureIn(figure.trim(), { decimal: signs.decimal === '.' ? ',' : '.' });
  return other?.value ?? null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day that a text stands for: "2026-01-05", "5 Jan 2026", "05/01/2026" in the person's order; null where it is none. */
export function dateIn(text: string, signs: UserSigns): number | null {
  const typed = withoutSpaces(text).replace(/^'/, '');
  const [, day, word, year] =
    /^(\d{1,2})(?:st|nd|rd|th)?[.\s-]*([A-Za-z]{3,9})[.,\s-]*(\d{4})$/.exec(typed) ??
    swapped(/^([A-Za-z]{3,9})\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s*(\d{4})$/.exec(typed));
  if (day === undefined || word === undefined || year === undefined) return dayIn(typed, signs);
  const month = months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  const two = (number: string | number) => String(number).padStart(2, '0');
  return month === 0 ? null : serialFromIso(`${year}-${two(month)}-${two(day)}`);
}

const swapped = (match: RegExpExecArray | null): (string | undefined)[] =>
  match ? [match[0], match[2], match[1], match[3]] : [];

/** Hours in "8:30"; null where it is no such time. */
export function hoursIn(text: string): number | null {
  const [, hours, minutes] = /^(\d{1,3}):([0-5]\d)(?::[0-5]\d)?$/.exec(withoutSpaces(text)) ?? [];
  return hours === undefined ? null : Number(hours) + Number(minutes) / 60;
}

/**
 * Whether a figure may be a time of the day: a whole number of minutes, with more decimals than people type. The log reads
 * hours by the same rule.
 */
export function mayBeTime(value: number): boolean {
  const minutes = value * 24 * 60;
  return (
    Math.abs(minutes - Math.round(minutes)) < 0.5e-6 &&
    Math.abs(value - Math.round(value * 100) / 100) > 0.5e-6
  );
}
