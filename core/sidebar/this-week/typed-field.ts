import { kindOf, type TypedWeek, type WeekField, weekFields } from '../../actions/week-fields.ts';
import { serialFromIso } from '../../cells/serial.ts';
import type { UserSigns } from '../../cells/typed-figure.ts';
import { figureIn, type TypedFigure } from '../../cells/typed-figure.ts';
import { shownIn } from '../functions/typed-argument.ts';

/** What stands in each field, as it was typed. */
export type WeekTexts = Readonly<Partial<Record<WeekField, string>>>;

/** What a text in a field says. */
export type TypedField =
  | { readonly is: 'blank' }
  /** isRounded where hours are written with two decimals, though more were meant. */
  | { readonly is: 'value'; readonly value: number | string; readonly isRounded: boolean }
  | { readonly is: 'wrong'; readonly fault: TypingFault };

/** Why a text is no value of its field. */
export type TypingFault =
  | { readonly is: 'no number' }
  | { readonly is: 'no hours' }
  | { readonly is: 'other signs'; readonly typeAs: string };

type Signs = Pick<UserSigns, 'decimal'>;

export function typedIn(field: WeekField, text: string, signs: Signs): TypedField {
  const typed = text.trim();
  if (typed === '') return { is: 'blank' };
  const kind = kindOf(field);
  if (kind.is === 'day') {
    const day = serialFromIso(typed);
    return day === null ? { is: 'blank' } : value(day);
  }
  if (kind.is !== 'figure') return value(typed);
  if (kind.unit === 'hours') return hoursIn(typed, signs);
  const figure = figureIn(typed, signs);
  if (figure === null || (isPercent(figure) && kind.unit !== 'share'))
    return wrongFigure(typed, signs, 'no number');
  return value(figure.value);
}

const value = (typed: number | string, isRounded = false): TypedField => ({
  is: 'value',
  value: typed,
  isRounded,
});
const isPercent = ({ text }: TypedFigure) => text.endsWith('%');

/** The sheet takes a figure with more decimals for a time of day, and cannot tell which: hours have two. */
function hoursIn(typed: string, signs: Signs): TypedField {
  const [, sign = '', hours = '', minutes = ''] = /^([-+−]?)\s?(\d+):([0-5]\d)$/.exec(typed) ?? [];
  const figure = figureIn(typed, signs);
  const size = hours === '' ? null : Number(hours) + Number(minutes) / 60;
  const meant =
    size === null ? (figure && !isPercent(figure) ? figure.value : null) : isMinus(sign) ? -size : size;
  if (meant === null) return wrongFigure(typed, signs, 'no hours');
  const written = Math.round(meant * 100) / 100;
  return value(written === 0 ? 0 : written, Math.abs(written - meant) > 1e-9);
}

const isMinus = (sign: string) => sign !== '' && sign !== '+';

function wrongFigure(typed: string, signs: Signs, reason: 'no number' | 'no hours'): TypedField {
  const other = typed.endsWith('%') ? null : figureIn(typed, { decimal: signs.decimal === ',' ? '.' : ',' });
  return other === null
    ? { is: 'wrong', fault: { is: reason } }
    : { is: 'wrong', fault: { is: 'other signs', typeAs: shownIn(other.text, signs) } };
}

/** The row that the form holds, without what cannot be read. */
export function weekIn(texts: WeekTexts, signs: Signs): TypedWeek {
  const week: Partial<Record<WeekField, number | string>> = {};
  for (const field of weekFields) {
    const typed = typedIn(field, texts[field] ?? '', signs);
    if (typed.is === 'value') week[field] = typed.value;
  }
  return week;
}

/** A value as a person would type it. */
export const typedAs = (held: number | string | boolean, signs: Signs): string =>
  typeof held === 'number' ? shownIn(String(held), signs) : String(held);
