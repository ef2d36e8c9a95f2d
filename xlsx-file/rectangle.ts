import { placeOf } from '../core/workbook/model/addresses.ts';

export type Rectangle = { top: number; left: number; bottom: number; right: number };

/** Rows and columns count from 0, as hucre does. */
export function rectangleOf(range: string): Rectangle {
  const [first = range, last = first] = range.split(':');
  const [from, to] = [placeOf(first), placeOf(last)];
  return { top: from.row - 1, left: from.column - 1, bottom: to.row - 1, right: to.column - 1 };
}
