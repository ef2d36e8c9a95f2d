import type { OperationOf } from '../sheet-port/operations.ts';
import type { SheetPort } from '../sheet-port/port.ts';
import type { BookOptions } from '../workbook/model/options.ts';
import { addRows, rowsAtOnce } from './add-rows.ts';
import type { MarkedCell } from './fills.ts';
import {
  cellOfRow,
  type OpenedWeeks,
  openWeeks,
  type Returns,
  readWeeks,
  type WeekBook,
} from './open-weeks.ts';
import { scaffold, type Watch } from './scaffold.ts';
import type { Refusal } from './telling.ts';
import { mondayIn } from './tracked-rows.ts';
import { type WeekFault, weekFaults } from './week-faults.ts';
import { type TypedWeek, type WeekField, weekFields } from './week-fields.ts';
import { writesOf } from './writes.ts';

/** A row that was written, so that it can be taken back. */
export interface WrittenWeek {
  readonly sheet: string;
  readonly row: number;
  /** As it was written: its week is a Monday. */
  readonly cells: TypedWeek;
}

export type WeekOutcome =
  | {
      readonly is: 'written';
      readonly written: WrittenWeek;
      readonly before: Returns;
      /** As it is now, with the figures after it was calculated anew. */
      readonly book: WeekBook;
      readonly rowsAdded: number;
      readonly made: readonly string[];
    }
  /** The workbook, as it is by now, has something against it. */
  | { readonly is: 'faults'; readonly faults: ReadonlyMap<WeekField, WeekFault>; readonly book: WeekBook }
  /** Something is typed far below the rows that count, and the first free one is below that. */
  | { readonly is: 'typed below'; readonly sheet: string; readonly row: number }
  /** Rows, or the tab, cannot be made. */
  | { readonly is: 'refused'; readonly told: Refusal }
  | { readonly is: 'cancelled' }
  | Exclude<OpenedWeeks, WeekBook>;

export interface WeekWriting {
  readonly today: number;
  readonly making: Pick<BookOptions, 'functionPrefix' | 'run'>;
}

/**
 * Writes one row into Tracking, below all that was typed: others may have typed since the form was opened, so that the
 * rows are read anew right before. The tab is made first where it is missing, and rows are added where none is left.
 * @throws PortError where the host failed.
 */
export async function writeWeek(
  port: SheetPort,
  typed: TypedWeek,
  opened: WeekBook,
  { today, making }: WeekWriting,
  watch: Watch,
): Promise<WeekOutcome> {
  const week = mondayIn(typed) ?? typed.week;
  const cells: TypedWeek = { ...typed, ...(week === undefined ? {} : { week }) };
  const early = weekFaults(cells, { ...opened, today });
  if (early.size > 0) return { is: 'faults', faults: early, book: opened };

  const made: string[] = [];
  if (opened.places.tracking === '') {
    const tab = await makeTracking(port, opened, making, watch);
    if (tab.is !== 'made') return tab;
    made.push(...tab.sheets);
  }
  let book = made.length > 0 ? await openWeeks(port) : await readWeeks(port, opened.places);
  if (book.is !== 'open') return book;
  const faults = weekFaults(cells, { ...book, today });
  if (faults.size > 0) return { is: 'faults', faults, book };

  let rowsAdded = 0;
  const tooMany = book.nextRow - book.lastReady;
  if (tooMany > rowsAtOnce) return { is: 'typed below', sheet: book.places.tracking, row: book.nextRow - 1 };
  if (tooMany > 0) {
    const added = await addRows(port, 'tracking', making, watch);
    if (added.is === 'refused') return { is: 'refused', told: added.told };
    rowsAdded = rowsAtOnce;
    const again = await readWeeks(port, book.places);
    if (again.is !== 'open') return again;
    book = again;
  }
  const { nextRow: row } = book;
  const written: WrittenWeek = { sheet: book.places.tracking, row, cells };
  const after = await readWeeks(port, book.places, writesOfWeek(written));
  if (after.is !== 'open') return after;
  return { is: 'written', written, before: book.returns, book: after, rowsAdded, made };
}

async function makeTracking(
  port: SheetPort,
  { currency, startDate }: WeekBook,
  making: WeekWriting['making'],
  watch: Watch,
): Promise<
  | { readonly is: 'made'; readonly sheets: readonly string[] }
  | Extract<WeekOutcome, { is: 'refused' | 'cancelled' }>
> {
  const outcome = await scaffold(
    port,
    { ...making, tabs: ['tracking'], currency: currency || 'EUR', startDate, example: false },
    watch,
  );
  if (outcome.is === 'plan') return { is: 'made', sheets: outcome.make.map(({ sheet }) => sheet) };
  return outcome.is === 'refused' ? { is: 'refused', told: outcome.told } : outcome;
}

/** The cells that hold something, and none beside them. */
export function writesOfWeek({ sheet, row, cells }: WrittenWeek): OperationOf<'write'>[] {
  return writesOf(sheet, new Map(cellsOf({ row, cells }).map(([at, content]) => [at, unmarked(content)])));
}

const unmarked = (content: number | string): MarkedCell => ({ content, fill: undefined });

const cellsOf = ({ row, cells }: Pick<WrittenWeek, 'row' | 'cells'>): [at: string, number | string][] =>
  weekFields.flatMap((field): [string, number | string][] => {
    const content = cells[field];
    return content === undefined ? [] : [[cellOfRow(field, row), content]];
  });
