import { isoDay, serialFromIso } from './serial.ts';

/** How a person writes numbers and days. */
export interface UserSigns {
  decimal: '.' | ',';
  /** The order of day, month and year. */
  dayOrder: string;
}

/** A figure as formulas write it, and what it is. */
export interface TypedFigure {
  text: string;
  value: number;
}

/** Reads "1,200.5", "-3" or "50%" as the person writes figures; null where that is none. */
export function figureIn(typed: string, { decimal }: Pick<UserSigns, 'decimal'>): TypedFigure | null {
  const [, sign = '', whole = '', decimals = '', power = '', percent = ''] =
    patterns[decimal].exec(typed) ?? [];
  const digits = whole.replace(/\D/g, '');
  if (digits === '' && decimals === '') return null;
  const figure = `${sign === '' || sign === '+' ? '' : '-'}${digits || '0'}${decimals && `.${decimals}`}${power}`;
  const value = Number(figure) / (percent ? 100 : 1);
  return Number.isFinite(value) ? { text: figure + percent, value } : null;
}

/** Groups of three between the signs that people use; a sign in front; a power of ten; a percent sign. */
const patternWith = (group: string, decimal: string) =>
  new RegExp(
    `^([-+−]?)(\\d{1,3}(?:[${group}\\s'’]\\d{3})+|\\d*)(?:${decimal}(\\d*))?([eE][-+]?\\d+)?\\s*(%?)$`,
  );
const patterns = { '.': patternWith(',', '\\.'), ',': patternWith('\\.', ',') };

/** Reads "2026-01-05", or day, month and year in the person's order; null where that is no day. */
export function dayIn(typed: string, { dayOrder }: Pick<UserSigns, 'dayOrder'>): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  const parts = iso ?? /^(\d+)[./-]\s?(\d+)[./-]\s?(\d+)\.?$/.exec(typed);
  if (!parts) return null;
  const order = iso ? 'ymd' : dayOrder;
  const part = (letter: string, length: number) =>
    (parts[order.indexOf(letter) + 1] ?? '').padStart(length, '0');
  return serialFromIso(`${part('y', 4)}-${part('m', 2)}-${part('d', 2)}`);
}

/** A day as a formula writes it. */
export function dayText(serial: number): string {
  const [year, month, day] = isoDay(serial).split('-').map(Number);
  return `DATE(${year},${month},${day})`;
}
