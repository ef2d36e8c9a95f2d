import type { Book } from './book.ts';
import type { Chart } from './extras.ts';

/** The text of the cell that the title comes from, where it holds one; else the chart's own. */
export function chartTitle(book: Book, { title, titleFrom }: Chart): string {
  const place = titleFrom ? book.find(titleFrom) : null;
  const [[value] = []] = place ? book.values(place.sheet, place.area) : [];
  return typeof value === 'string' && value !== '' ? value : title;
}
