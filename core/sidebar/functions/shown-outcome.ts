import { CellError, Day } from '../../cells/cell.ts';
import type { OutcomeCell } from '../../function-kit/calling/call.ts';
import type { ResultKind } from '../../function-kit/declaration.ts';
import { texts } from '../texts/texts.ts';
import { formatted, inDay } from '../user-figures.ts';

/** A result in words, as its kind asks for; in the reader's locale unless one is given. */
export function shown(cell: OutcomeCell, kind: ResultKind, locale = texts().locale()): string {
  const words = texts().functions.live;
  if (cell instanceof CellError) return cell.message;
  if (typeof cell === 'string') return cell;
  if (cell instanceof Day) return inDay(cell.serial, locale);
  if (isShare(kind)) return formatted(cell, { style: 'percent', maximumFractionDigits: 1 }, locale);
  if (kind === 'money') return formatted(cell, moneyDigits(cell), locale);
  if (kind === 'score') return words.ofHundred(formatted(cell, { maximumFractionDigits: 1 }, locale));
  if (kind === 'date') return inDay(cell, locale);
  const plain = formatted(cell, { maximumSignificantDigits: 6 }, locale);
  if (!isUnit(kind)) return plain;
  return words.units[kind](formatted(cell, { minimumFractionDigits: 1, maximumFractionDigits: 1 }, locale));
}

/** What the cell itself will show, where that is another figure until somebody formats it; else null. */
export function plainFigure(cell: OutcomeCell, kind: ResultKind, locale = texts().locale()): string | null {
  if (typeof cell !== 'number' || !isShare(kind)) return null;
  return formatted(cell, { maximumSignificantDigits: 6 }, locale);
}

const isShare = (kind: ResultKind) => kind === 'share' || kind === 'ratio';
type Unit = 'weeks' | 'months' | 'hours' | 'periods';
const isUnit = (kind: ResultKind): kind is ResultKind & Unit =>
  ['weeks', 'months', 'hours', 'periods'].includes(kind);

/** Totals without decimals, unit amounts with two, the smallest with what tells them from 0. */
function moneyDigits(amount: number): Intl.NumberFormatOptions {
  const size = Math.abs(amount);
  if (size >= 1000 || size === 0) return { maximumFractionDigits: 0 };
  return size >= 1 ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumSignificantDigits: 3 };
}
