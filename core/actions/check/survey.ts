import type { UserSigns } from '../../cells/typed-figure.ts';
import type { BookAnswer } from '../../sheet-port/answers.ts';
import type { SheetPort } from '../../sheet-port/port.ts';
import { buildTab } from '../../workbook/build.ts';
import { placeOf } from '../../workbook/model/addresses.ts';
import { isMark } from '../../workbook/model/names.ts';
import type { BookOptions } from '../../workbook/model/options.ts';
import { writtenBlocks } from '../../workbook/model/rectangles.ts';
import type { Tab, TabId } from '../../workbook/model/tab.ts';
import { type FoundTabs, findTabs, isCurrent } from '../find-tabs.ts';
import { readBook } from '../read-book.ts';
import { cut, extentsOf, type Piece, type ReadWatch, readSheets } from '../read-sheets.ts';
import { rowsAdded } from '../rows-added.ts';
import type { Moved } from '../rows-now.ts';
import { SheetNow } from '../sheet-now.ts';
import { extentOf } from '../tab-size.ts';
import { type TabNow, tabNow, untouched } from './tab-now.ts';

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

/** Rows below a tab's last one: as many as people may have inserted. */
const rowsBelow = 100;
/** What is looked at of a sheet that is not ours: somebody's ledger may have a hundred thousand rows. */
export const mostOwn = { rows: 2_000, columns: 52 };

/**
 * @param only these tabs of ours are read, and no sheet of people's own; without it all.
 * @returns null where it was stopped.
 * @throws PortError where the host failed.
 */
export async function survey(
  port: SheetPort,
  { functionPrefix, signs }: CheckOptions,
  watch: ReadWatch,
  only?: readonly TabId[],
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
  const asked = only ? current.filter(({ tab }) => only.includes(tab)) : current;
  const built = asked.map(({ tab }) => buildTab(tab, { options, sheets: found.sheets }));
  const ours = new Set(found.sheets.values());
  const aside = new Set(book.names.flatMap(({ name, sheet }) => (isMark(name) && sheet ? [sheet] : [])));
  const own = only
    ? []
    : book.sheets.map(({ name }) => name).filter((name) => !ours.has(name) && !aside.has(name));
  const wanted = [
    ...built.map((tab) => ({ sheet: tab.sheet, ranges: rangesOf(tab) })),
    ...(await extentsOf(port, own)).map(({ sheet, rows, columns }) => ({
      sheet,
      ranges: cut(1, 1, Math.min(rows, mostOwn.rows), Math.min(columns, mostOwn.columns)),
    })),
  ];
  const sheets = await readSheets(port, wanted, watch);
  if (sheets === null) return null;
  const tabs = new Map<TabId, TabNow>();
  const lost: (Moved & { sheet: string })[] = [];
  for (const tab of built) {
    const sheet = sheets.get(tab.sheet) ?? new SheetNow([]);
    const now = (only ? null : untouched(tab, sheet)) ?? tabNow(tab, sheet);
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

/** Of a tab in which people work all of it with rows below; of Workings, which is large, the blocks that hold something. */
function rangesOf(tab: Tab): Piece[] {
  if (tab.id !== 'workings') {
    const { rows, columns } = extentOf(tab);
    const last = { row: rows + rowsBelow, column: columns + 1 };
    return cut(1, 1, last.row, last.column);
  }
  return writtenBlocks(tab.cells.map(({ at }) => placeOf(at))).flatMap(({ from, to }) =>
    cut(from.row, from.column, to.row, to.column),
  );
}
