import type { OperationOf } from '../sheet-port/operations.ts';
import { PortError, type SheetPort } from '../sheet-port/port.ts';
import { placeOf } from '../workbook/model/addresses.ts';
import type { BookOptions } from '../workbook/model/options.ts';
import { rectangles } from '../workbook/model/rectangles.ts';
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
  | ({ readonly is: 'refused'; readonly told: Refusal } & MadeBefore)
  | ({ readonly is: 'cancelled' } & MadeBefore)
  | Exclude<OpenedWeeks, WeekBook>;

/** What was made for the row all the same. */
interface MadeBefore {
  readonly made: readonly string[];
  readonly rowsAdded: number;
}

export interface WeekWriting {
  readonly today: number;
  readonly making: Pick<BookOptions, 'functionPrefix' | 'run'>;
}

/**
 * Writes one row into Tracking, below all that was typed: others may have typed since the form was opened, so that the
 * rows are read anew right before, and the row is looked at once more as it is written. The tab is made first where it is
 * missing, and rows are added where none is left; until the row itself is written it can be stopped.
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
  const opening = made.length > 0 ? await openWeeks(port) : await readWeeks(port, opened.places);
  if (opening.is !== 'open') return opening;
  let rowsAdded = 0;
  const addYear = async (): Promise<Extract<WeekOutcome, { is: 'refused' | 'cancelled' }> | null> => {
    const added = await addRows(port, 'tracking', making, watch);
    if (added.is === 'added') rowsAdded += rowsAtOnce;
    return added.is === 'added' ? null : { ...added, made, rowsAdded };
  };
  for (let attempt = 1, book = opening; ; attempt++) {
    const faults = weekFaults(cells, { ...book, today });
    if (faults.size > 0) return { is: 'faults', faults, book };
    const tooMany = book.nextRow - book.lastReady;
    if (tooMany > rowsAtOnce)
      return { is: 'typed below', sheet: book.places.tracking, row: book.nextRow - 1 };
    const notAdded = tooMany > 0 ? await addYear() : null;
    if (notAdded) return notAdded;
    if (watch.isCancelled?.()) return { is: 'cancelled', made, rowsAdded };
    const written: WrittenWeek = { sheet: book.places.tracking, row: book.nextRow, cells };
    try {
      const after = await readWeeks(port, book.places, [expectFree(written), ...writesOfWeek(written)]);
      return after.is === 'open'
        ? { is: 'written', written, before: book.returns, book: after, rowsAdded, made }
        : after;
    } catch (failure) {
      // Somebody was faster, and has typed into the row: the one below it is free.
      const isTaken = failure instanceof PortError && failure.code === 'cells-changed';
      if (!isTaken || attempt === mostAttempts) throw failure;
    }
    const again = await readWeeks(port, book.places);
    if (again.is !== 'open') return again;
    book = again;
  }
}

const mostAttempts = 3;

/** No cell of the row into which people type holds anything. */
const expectFree = ({ sheet, row }: WrittenWeek): OperationOf<'expectBlank'> => ({
  do: 'expectBlank',
  sheet,
  ranges: rectangles(weekFields.map((field) => placeOf(cellOfRow(field, row)))),
});

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
  const nothing = { made: [], rowsAdded: 0 };
  return outcome.is === 'refused'
    ? { is: 'refused', told: outcome.told, ...nothing }
    : { ...outcome, ...nothing };
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
