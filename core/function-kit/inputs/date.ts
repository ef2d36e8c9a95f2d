import { Day, numError, valueError } from '../../cells/cell.ts';
import { cellInWords, numberInWords } from '../../cells/wording.ts';
import type { Described, Input } from './input.ts';
import { filledCell } from './one-cell.ts';

/** A day as a spreadsheet counts them; a time of day is cut off. */
export function date({ description }: Described): Input<number> {
  return {
    kind: 'date',
    description,
    unit: 'date',
    isOptional: false,
    fallback: 0,
    // A time of day on the last day is cut off, not refused.
    domain: { least: dayDomain.least, most: dayDomain.most + 1, isBelowMost: true },
    isWhole: false,
    read(given, name) {
      const cell = filledCell(given, name);
      const serial = cell instanceof Day ? cell.serial : cell;
      if (typeof serial !== 'number') throw valueError(`${name} must be a date, got ${cellInWords(cell)}`);
      return wholeDay(serial, name);
    },
  };
}

/** The last day that spreadsheets know: 31 December 9999. Before 1 March 1900 they disagree. */
export const dayDomain = { least: 61, most: 2_958_465 };

/** @throws CellError #NUM! where spreadsheets know no such day. */
export function wholeDay(serial: number, name: string): number {
  const day = Math.floor(serial);
  if (day >= dayDomain.least && day <= dayDomain.most) return day;
  throw numError(
    `${name} must be a date from 1 March 1900 to 31 December 9999, got ${numberInWords(serial)}`,
  );
}
