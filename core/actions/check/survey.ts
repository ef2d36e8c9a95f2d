import { cellName, columnName } from '../../cells/address.ts';
import type { UserSigns } from '../../cells/typed-figure.ts';
import type { BookAnswer, RangeAnswer } from '../../sheet-port/answers.ts';
import type { OperationOf } from '../../sheet-port/operations.ts';
import type { SheetPort } from '../../sheet-port/port.ts';
import { buildTab } from '../../workbook/build.ts';
import { placeOf } from '../../workbook/model/addresses.ts';
import { isMark } from '../../workbook/model/names.ts';
import type { BookOptions } from '../../workbook/model/options.ts';
import { writtenBlocks } from '../../workbook/model/rectangles.ts';
import type { Tab, TabId } from '../../workbook/model/tab.ts';
import { type FoundTabs, findTabs, isCurrent } from '../find-tabs.ts';
import { readBook } from '../read-book.ts';
import { rangeIn } from '../read-range.ts';
import { rowsAdded } from '../rows-added.ts';
import type { Moved } from '../rows-now.ts';
import { extentOf } from '../tab-size.ts';
import { SheetNow } from './sheet-now.ts';
import { type TabNow, tabNow } from './tab-now.ts';

/** What the check knows of the workbook, all of it read from the host. */
export interface Survey {
  readonly book: BookAnswer;
  readonly found: FoundTabs;
  readonly signs: UserSigns;
  /** Of this version of the model, where their labels could be followed. */
  readonly tabs: ReadonlyMap<TabId, TabNow>;
  /** Those of which nobody can say which cell is which. */
  readonly lost: readonly (Moved & { readonly sheet: string })[];
  /** People's own sheets, by their names. */
  readonly others: ReadonlyMap<string, SheetNow>;
}

export interface CheckOptions {
  readonly functionPrefix: string;
  readonly signs: UserSigns;
}

export interface CheckWatch {
  /** The sheets that are being read, and how many of them all have been. */
  onProgress(progress: {
    readonly sheets: readonly string[];
    readonly done: number;
    readonly all: number;
  }): void;
  isCancelled?(): boolean;
}

/** Cells read in one request: what a host answers must stay under 5 MB, and formulas are hundreds of letters long. */
const mostCells = 9_000;
/** Rows below a tab's last one: as many as people may have inserted. */
const rowsBelow = 100;
/** What is looked at of a sheet that is not ours. */
const ownRange = 'A1:Z200';

/** @returns null where it was stopped. @throws PortError where the host failed. */
export async function survey(
  port: SheetPort,
  { functionPrefix, signs }: CheckOptions,
  watch: CheckWatch,
): Promise<Survey | null> {
  const book = await readBook(port);
  const found = await findTabs(port, book);
  const current = [...found.tabs.values()].filter(isCurrent);
  const options: BookOptions = {
    rows: await rowsAdded(port, found.sheets),
    tabs: [...found.sheets.keys()],
    currency: '',
    startDate: null,
    example: false,
    prefix: found.prefix,
    functionPrefix,
  };
  const built = current.map(({ tab }) => buildTab(tab, { options, sheets: found.sheets }));
  const ours = new Set(found.sheets.values());
  const aside = new Set(book.names.flatMap(({ name, sheet }) => (isMark(name) && sheet ? [sheet] : [])));
  const own = book.sheets.map(({ name }) => name).filter((name) => !ours.has(name) && !aside.has(name));
  const wanted = [
    ...built.map((tab) => ({ sheet: tab.sheet, ranges: rangesOf(tab) })),
    ...own.map((sheet) => ({ sheet, ranges: [{ range: ownRange, cells: 200 * 26 }] })),
  ];
  const sheets = await readAll(port, wanted, watch);
  if (sheets === null) return null;
  const tabs = new Map<TabId, TabNow>();
  const lost: (Moved & { sheet: string })[] = [];
  for (const tab of built) {
    const now = tabNow(tab, sheets.get(tab.sheet) ?? new SheetNow([]));
    if ('moved' in now) lost.push({ ...now, sheet: tab.sheet });
    else tabs.set(tab.id, now);
  }
  return {
    book,
    found,
    signs,
    tabs,
    lost,
    others: new Map(own.flatMap((sheet) => [[sheet, sheets.get(sheet) ?? new SheetNow([])] as const])),
  };
}

interface Piece {
  readonly range: string;
  readonly cells: number;
}

/** Of a tab in which people work all of it with rows below; of Workings, which is large, the blocks that hold something. */
function rangesOf(tab: Tab): Piece[] {
  const { rows, columns } = extentOf(tab);
  if (tab.id !== 'workings') {
    const last = { row: rows + rowsBelow, column: columns + 1 };
    return cut(1, 1, last.row, last.column);
  }
  return writtenBlocks(tab.cells.map(({ at }) => placeOf(at))).flatMap(({ from, to }) =>
    cut(from.row, from.column, to.row, to.column),
  );
}

/** A range in pieces, one below the other, none of them too large for a request. */
function cut(row: number, column: number, lastRow: number, lastColumn: number): Piece[] {
  const across = lastColumn - column + 1;
  const rows = Math.max(1, Math.floor(mostCells / across));
  const pieces: Piece[] = [];
  for (let from = row; from <= lastRow; from += rows) {
    const to = Math.min(lastRow, from + rows - 1);
    const range = `${cellName({ row: from, column })}:${columnName(lastColumn)}${to}`;
    pieces.push({ range, cells: (to - from + 1) * across });
  }
  return pieces;
}

/** All sheets in few requests: small ones together, a large one in several. */
async function readAll(
  port: SheetPort,
  wanted: readonly { readonly sheet: string; readonly ranges: readonly Piece[] }[],
  watch: CheckWatch,
): Promise<Map<string, SheetNow> | null> {
  const pieces = wanted.flatMap(({ sheet, ranges }) => ranges.map((each) => ({ sheet, ...each })));
  const batches: (typeof pieces)[] = [];
  let cells = 0;
  for (const piece of pieces) {
    const last = batches.at(-1);
    if (last && cells + piece.cells <= mostCells) last.push(piece);
    else {
      batches.push([piece]);
      cells = 0;
    }
    cells += piece.cells;
  }
  const read = new Map<string, { range: string; answer: RangeAnswer }[]>();
  for (const [index, batch] of batches.entries()) {
    const sheets = [...new Set(batch.map(({ sheet }) => sheet))];
    watch.onProgress({ sheets, done: index, all: batches.length });
    if (watch.isCancelled?.()) return null;
    const answers = await port.run(
      batch.map(({ sheet, range }): OperationOf<'readRange'> => ({ do: 'readRange', sheet, range })),
    );
    for (const [place, { sheet, range }] of batch.entries()) {
      const answer = rangeIn(answers[place], sheet);
      read.set(sheet, [...(read.get(sheet) ?? []), { range, answer }]);
    }
  }
  if (watch.isCancelled?.()) return null;
  return new Map([...read].map(([sheet, ranges]) => [sheet, new SheetNow(ranges)]));
}
