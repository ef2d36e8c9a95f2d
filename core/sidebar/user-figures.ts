import { dateOf } from '../cells/serial.ts';
import { texts } from './texts/texts.ts';

/* Figures as the reader of the pane writes them. */

/** With these digits; in the locale of the texts unless one is given. */
export const formatted = (
  value: number,
  options: Intl.NumberFormatOptions,
  locale = texts().locale(),
): string => new Intl.NumberFormat(locale, options).format(value);

/** "712%". */
export const inPercent = (share: number): string =>
  formatted(share, { style: 'percent', maximumFractionDigits: 0 });

/** "€5,010". */
export const inMoney = (amount: number, currency: string): string =>
  formatted(amount, { style: 'currency', currency, maximumFractionDigits: 0 });

/** "€43.33", for an hour. */
export const inMoneyEach = (amount: number, currency: string): string =>
  formatted(amount, { style: 'currency', currency });

/** "3.1"; from ten on "31". */
export const inWeeks = (weeks: number): string =>
  formatted(weeks, { maximumFractionDigits: weeks < 10 ? 1 : 0 });

/** "1,800". */
export const inWhole = (figure: number): string => formatted(figure, { maximumFractionDigits: 0 });

/** "+1,800", "−320", "0": how much more. */
export const inDifference = (figure: number): string =>
  formatted(figure, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });

/** "43.33", where the currency stands elsewhere. */
export const inRate = (amount: number): string =>
  formatted(amount, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** "20K", for an axis. */
export const inShort = (figure: number): string => formatted(figure, { notation: 'compact' });

/** "5 Jan 2026", of a day as spreadsheets count them. */
export const inDay = (serial: number, locale = texts().locale()): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(dateOf(serial));

/** "4", "3.5". */
export const inMonths = (months: number): string => formatted(months, { maximumFractionDigits: 1 });
