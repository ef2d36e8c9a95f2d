import { decimalCommaSigns, englishSigns, type FormulaSigns } from '../core/formula/signs.ts';

/**
 * The signs of a spreadsheet's locale, "de_DE": they hang on its decimal mark alone. Of the 72 locales that Sheets offers,
 * the 28 that separate arguments by commas are those to which Intl gives no decimal comma.
 */
export function signsOf(locale: string): FormulaSigns {
  return hasDecimalComma(locale) ? decimalCommaSigns : englishSigns;
}

function hasDecimalComma(locale: string): boolean {
  try {
    // English last: what Intl does not know must not take the browser's own language.
    const parts = new Intl.NumberFormat([locale.replaceAll('_', '-'), 'en']).formatToParts(1.5);
    return parts.some(({ type, value }) => type === 'decimal' && value === ',');
  } catch {
    return false; // no locale at all, as ''
  }
}
