import type { SheetPort } from '../sheet-port/port.ts';
import { type OpenedWeeks, readWeeks, type WeekBook } from './open-weeks.ts';
import { weekFields } from './week-fields.ts';
import { type WrittenWeek, writesOfWeek } from './write-week.ts';

export type WeekTakenBack =
  | { readonly is: 'taken back'; readonly book: WeekBook }
  /** Somebody has typed into the row, or moved it: nothing was touched. */
  | { readonly is: 'changed'; readonly book: WeekBook }
  | Exclude<OpenedWeeks, WeekBook>;

/**
 * Empties the row again, where it still holds what was written and nothing else.
 * @throws PortError where the host failed.
 */
export async function takeBackWeek(
  port: SheetPort,
  { sheet, row, cells }: WrittenWeek,
  { places }: WeekBook,
): Promise<WeekTakenBack> {
  const book = await readWeeks(port, places);
  if (book.is !== 'open') return book;
  const held = book.rows.find((each) => each.row === row)?.cells ?? {};
  const isSame = weekFields.every((field) => held[field] === cells[field]);
  if (!isSame) return { is: 'changed', book };
  const blanks = Object.fromEntries(Object.keys(cells).map((field) => [field, '']));
  const after = await readWeeks(port, places, writesOfWeek({ sheet, row, cells: blanks }));
  return after.is === 'open' ? { is: 'taken back', book: after } : after;
}
