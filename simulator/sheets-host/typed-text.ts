import { isoDay, serialOf } from '../../core/cells/serial.ts';
import { hasDecimalComma } from './locale.ts';

/** Truth values by language; English ones are known in all. */
const truthValues: Record<string, [yes: string, no: string]> = {
  de: ['WAHR', 'FALSCH'],
  es: ['VERDADERO', 'FALSO'],
  fr: ['VRAI', 'FAUX'],
  it: ['VERO', 'FALSO'],
  nl: ['WAAR', 'ONWAAR'],
  pl: ['PRAWDA', 'FAŁSZ'],
  pt: ['VERDADEIRO', 'FALSO'],
};

/** What the engine, which knows English, is to be given for a text typed in a locale: a number, a day, a truth value. */
export function readText(locale: string, text: string): string {
  if (text === '' || text.startsWith("'")) return text;
  const plain = text.trim();
  const [yes, no] = truthValues[locale.split('_')[0] ?? ''] ?? [];
  if (plain !== '' && plain.toUpperCase() === yes) return 'TRUE';
  if (plain !== '' && plain.toUpperCase() === no) return 'FALSE';
  const day = dayIn(plain, locale);
  if (day) return day;
  if (!hasDecimalComma(locale)) return text;
  if (/^[+-]?(\d{1,3}(\.\d{3})+|\d+)?(,\d+)?%?$/.test(plain))
    return plain.replaceAll('.', '').replace(',', '.');
  return /\d[.,]\d/.test(plain) ? `'${text}` : text; // no number here, though it is one in English
}

/** "5. Mai", "mai 2026", "1.2.2026" or "1/2" as 2026-05-05; '' where the text is no day. */
function dayIn(text: string, locale: string): string {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const year = numbers.find((number) => number > 31) ?? new Date().getFullYear();
  const small = numbers.filter((number) => number <= 31);
  if (words.length > 0) {
    const months = monthsOf(locale);
    const month = words.length === 1 ? (months.get(words[0] ?? '') ?? 0) : 0;
    const isDay = /^[\p{L}\d .,]+$/u.test(text) && small.length <= 1;
    return month > 0 && isDay ? dateOf(year, month, small[0] ?? 1) : '';
  }
  if (!/^\d{1,2}([./-])\d{1,2}(\1(\d{4}|\d{2})?)?$/.test(text)) return '';
  // A point is the decimal mark of the others.
  if (text.includes('.') && !hasDecimalComma(locale)) return '';
  const [first = 0, second = 0] = small;
  return locale === 'en_US' ? dateOf(year, first, second) : dateOf(year, second, first);
}

function dateOf(year: number, month: number, day: number): string {
  const date = isoDay(serialOf(year, month, day));
  return Number(date.slice(5, 7)) === month ? date : '';
}

/** Asked for with every text that is typed. */
const monthsByLocale = new Map<string, Map<string, number>>();

/** Names of months, long and short, as they stand alone and beside a day. */
function monthsOf(locale: string): Map<string, number> {
  const known = monthsByLocale.get(locale);
  if (known) return known;
  const names = new Map<string, number>();
  monthsByLocale.set(locale, names);
  for (const language of [locale.replaceAll('_', '-'), 'en']) {
    for (const month of ['long', 'short'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC' });
        for (let number = 1; number <= 12; number++) {
          const parts = format.formatToParts(Date.UTC(2026, number - 1, 5));
          const name = parts.find(({ type }) => type === 'month')?.value ?? '';
          names.set(name.toLowerCase().replace('.', ''), number);
        }
      }
    }
  }
  return names;
}
