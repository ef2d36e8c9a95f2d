import {
  decimalCommaSigns,
  englishSigns,
  type FormulaPart,
  type FormulaSigns,
  fromSigns,
  inSigns,
  partsOf,
} from '../../core/formula/signs.ts';

/**
 * The locales of Google Sheets that write a decimal point, as people counted them, and not as Intl has it, which the add-on
 * asks: stackoverflow.com/questions/73767719. All others write a decimal comma.
 */
const decimalPoint = new Set(
  (
    'ar_EG bn_IN cy_GB de_CH en_AU en_CA en_GB en_IE en_IN en_US es_MX fil_PH gu_IN hi_IN iw_IL ja_JP kn_IN ko_KR ' +
    'ml_IN mn_MN mr_IN my_MM pa_IN ta_IN te_IN th_TH zh_CN zh_HK zh_TW'
  ).split(' '),
);

export function hasDecimalComma(locale: string): boolean {
  return !decimalPoint.has(locale);
}

/** In front of a formula that Sheets cannot read: not seen, and the engine cannot read it either. */
const unreadable = '=\u2063';

/** What the engine, which knows English, is to be given for a formula typed in a locale. */
export function readFormula(locale: string, formula: string): string {
  const signs = signsOf(locale);
  if (signs === decimalCommaSigns && !isReadable(partsOf(formula, signs))) {
    return formula.replace(/^=/, unreadable);
  }
  // Semicolons separate arguments in every locale.
  return fromSigns(formula, signs === englishSigns ? { ...englishSigns, argument: ';' } : signs);
}

/** A formula of the engine as a script reads it in a locale. */
export function writeFormula(locale: string, formula: string): string {
  return formula.startsWith(unreadable)
    ? formula.replace(unreadable, '=')
    : inSigns(formula, signsOf(locale));
}

export function isUnreadable(formula: string): boolean {
  return formula.startsWith(unreadable);
}

function signsOf(locale: string): FormulaSigns {
  return hasDecimalComma(locale) ? decimalCommaSigns : englishSigns;
}

/** In a locale with decimal commas a point is no sign, and a comma stands in numbers alone. */
function isReadable(parts: FormulaPart[]): boolean {
  let previous: FormulaPart | undefined;
  for (const part of parts) {
    if (/^\s$/.test(part.text)) continue;
    if (part.is === 'sign' && (part.text === ',' || part.text === '.')) return false;
    const isBehindValue = previous !== undefined && (previous.is !== 'sign' || /[)}%]/.test(previous.text));
    if (part.is === 'number' && part.text.startsWith(',') && isBehindValue) return false;
    previous = part;
  }
  return true;
}
