import type { UserSigns } from '../../cells/typed-figure.ts';

/** Of the language that the browser is set to, unless one is given. */
export function userSigns(locale?: string): UserSigns {
  const number = new Intl.NumberFormat(locale).formatToParts(1.5);
  const day = new Intl.DateTimeFormat(locale).formatToParts(new Date(2026, 0, 5));
  return {
    decimal: number.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.',
    dayOrder: day.map(({ type }) => ({ day: 'd', month: 'm', year: 'y' })[String(type)] ?? '').join(''),
  };
}
