import type { UserSigns } from '../../cells/typed-figure.ts';
import { texts } from '../texts/texts.ts';

/** What is typed is read as the texts write figures and days. */
export function userSigns(locale = texts().locale()): UserSigns {
  // Asked for only where something is typed: each takes a browser tens of milliseconds the first time.
  return {
    get decimal() {
      const number = new Intl.NumberFormat(locale).formatToParts(1.5);
      return number.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
    },
    get dayOrder() {
      const day = new Intl.DateTimeFormat(locale).formatToParts(new Date(2026, 0, 5));
      return day.map(({ type }) => ({ day: 'd', month: 'm', year: 'y' })[String(type)] ?? '').join('');
    },
  };
}
