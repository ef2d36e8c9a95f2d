import type { UserSigns } from '../../cells/typed-figure.ts';
import { once } from '../../sheet-port/once.ts';
import { texts } from '../texts/texts.ts';

/** What is typed is read as the texts write figures and days. */
export function userSigns(locale = texts().locale()): UserSigns {
  // Worked out only where something is typed, and once: it takes a browser tens of milliseconds the first time.
  const decimal = once(() => {
    const number = new Intl.NumberFormat(locale).formatToParts(1.5);
    return number.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
  });
  const dayOrder = once(() => {
    const day = new Intl.DateTimeFormat(locale).formatToParts(new Date(2026, 0, 5));
    return day.map(({ type }) => ({ day: 'd', month: 'm', year: 'y' })[String(type)] ?? '').join('');
  });
  return {
    get decimal() {
      return decimal();
    },
    get dayOrder() {
      return dayOrder();
    },
  };
}
