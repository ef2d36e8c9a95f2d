import type { Value } from '../../core/actions/sheet-now.ts';
import { isErrorCode } from '../../core/cells/cell.ts';
import { isoDay } from '../../core/cells/serial.ts';

/* What stands in a cell as a column wants it. What is blank, an error or words is no figure. */

export const figure = (value: Value): number | null => (typeof value === 'number' ? value : null);

export function words(value: Value): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' && !isErrorCode(value) ? value.trim() : null;
}

/** "2026-01-05"; days before March 1900 and after 9999 are none. */
export const day = (value: Value): string | null =>
  typeof value === 'number' && value >= 61 && value < 2_958_466 ? isoDay(Math.floor(value)) : null;

export const wholeNumber = (value: Value): number | null =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 2 ** 31 ? Math.round(value) : null;

export const isOne = (value: Value): boolean => value === 1;

export const yearOf = (isoDay: string | null): number | null =>
  isoDay === null ? null : Number(isoDay.slice(0, 4));
