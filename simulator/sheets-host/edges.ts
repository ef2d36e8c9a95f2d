import type { Area } from '../../core/cells/address.ts';
import type { Book } from '../book/book.ts';

/** What a new sheet has, says Google. */
const usual = { rows: 1000, columns: 26 };

/** How far a sheet reaches. Nothing can be named, sized or written beyond. */
export function edgesOf(book: Book, sheet: number): { rows: number; columns: number } {
  const extras = book.extras(sheet);
  extras.size ??= { ...usual };
  return extras.size;
}

export const outside = () =>
  new Error('The coordinates of the range are outside the dimensions of the sheet.');

/** @throws Error where an area reaches over an edge. */
export function inside(book: Book, sheet: number, area: Area): Area {
  const { rows, columns } = edgesOf(book, sheet);
  if (area.row + area.rows - 1 > rows || area.column + area.columns - 1 > columns) throw outside();
  return area;
}
