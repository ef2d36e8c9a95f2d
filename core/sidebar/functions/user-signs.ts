import type { UserSigns } from '../../cells/typed-figure.ts';
import { texts } from '../texts/texts.ts';

/** What is typed is read as the texts write figures and days. */
export function userSigns(locale = texts().locale()): UserSigns {
  const number = new Intl.NumberFormat(locale).formatToParts(1.5);
  const day = new Intl.DateTimeFormat(locale).formatToParts(new Date(2026, 0, 5));
  return {
    decimal: number.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.',
    dayOrder: day.map(({ type }) => ({ day: 'd', month: 'm', year: 'y' })[String(type)] ?? '').join(''),
  };
}
