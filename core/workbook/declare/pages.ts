import { columnName, columnNumber, parseArea } from '../../cells/address.ts';
import { fixed, placeOf } from '../model/addresses.ts';
import { lookOf } from '../model/look.ts';
import type { Page } from '../model/page.ts';
import type { Tab } from '../model/tab.ts';
import { headAt } from './head-row.ts';
import { lastTypedRow } from './log.ts';
import type { DeclaredTable } from './table.ts';

/** What a tab says of its pages; the rest follows from its cells. */
export interface Pages {
  /** What is printed, one below the other. */
  readonly areas: readonly string[];
  readonly orientation: 'portrait' | 'landscape';
  /** Its columns are as wide as told, whatever is printed of them. */
  readonly keepsWidths?: boolean;
  /** All of it on one page. Else it takes as many as it needs. */
  readonly onOnePage?: boolean;
  /** The table at its foot, whose rows may be empty. */
  readonly log?: Pick<DeclaredTable, 'columns' | 'letter' | 'headerRow'>;
  /** Rows with which a page begins, each with the first row of the tab once more. */
  readonly begins?: readonly number[];
  /** Of its columns those up to this one are printed always, those right of it as far as they are filled. */
  readonly upTo?: string;
}

/** Points: what is smaller cannot be read on paper. */
const smallestType = 7;
/**
 * Pixels of 96 an inch between the margins: of A4 upright, and of Letter lying, as each is the narrower one of the two; less
 * what one printer and another differ by.
 */
const widthOfPage = { portrait: 680, landscape: 930 } as const;

type Laid = Pick<Tab, 'columns' | 'frozenRows' | 'frozenColumns'>;

/** How its pages are set up. */
export function printOf(page: Page, pages: Pages, tab: Laid): Tab['print'] {
  const { areas, orientation, onOnePage = false, log, upTo, begins = [] } = pages;
  const repeatedRows = repeatedRowsOf(tab, pages);
  const repeatedColumns = tab.frozenColumns || 2;
  const { scale, pagesAcross } = onOnePage
    ? { scale: null, pagesAcross: 1 }
    : scaleOf(page, pages, tab, repeatedColumns);
  return {
    areas,
    orientation,
    scale,
    repeatedRows: `${repeatedRows.from}:${repeatedRows.to}`,
    ...(begins.length > 0 ? { begins } : {}),
    ...(pagesAcross > 1 ? { repeatedColumns: `A:${columnName(repeatedColumns)}` } : {}),
    ...(log ? { lastFilled: lastFilled(log, areas[0] ?? '', upTo) } : {}),
  };
}

/**
 * One block of rows can be repeated, and only on pages after its own. Where the heads of the columns stand far below the first
 * row, it is these with the row above them, which says the same as the first one. Above a log whose heads are not frozen stands
 * its heading too; pages before it begin with rows that say the same.
 */
function repeatedRowsOf(
  { frozenRows }: Pick<Laid, 'frozenRows'>,
  { log, begins }: Pages,
): { from: number; to: number } {
  if (log && begins) return { from: log.headerRow - 2, to: log.headerRow };
  return frozenRows <= shortHead
    ? { from: 1, to: Math.max(1, frozenRows) }
    : { from: frozenRows - 1, to: frozenRows };
}
const shortHead = 5;

/** The first row again, where a page begins, and above the heads of the columns, where these stand far below it. */
export function headAgain(page: Page, tab: Pick<Laid, 'frozenRows'>, pages: Pages): void {
  for (const row of [repeatedRowsOf(tab, pages).from, ...(pages.begins ?? [])])
    if (row > 1) page.put(`B${row}`, { formula: `=${fixed(headAt)}` }, 'question');
}

/**
 * In percent: as large as it may be on as few pages side by side as it takes at the smallest. It is no "fit to so many
 * pages", which would make the type smaller as soon as somebody widens a column.
 */
function scaleOf(
  page: Page,
  { areas, orientation }: Pages,
  { columns }: Laid,
  repeated: number,
): { readonly scale: number; readonly pagesAcross: number } {
  const printed = areas.flatMap((area) => parseArea(area) ?? []);
  const last = Math.max(...printed.map(({ columns: count }) => count));
  const sizes = page.cells
    .filter(({ at, content }) => content !== null && placeOf(at).column <= last)
    .map(({ style }) => lookOf(style).size ?? usualSize);
  const widths = Array.from({ length: last }, (_, index) => widthAt(columns, index + 1));
  const left = widths.slice(0, repeated).reduce((sum, width) => sum + width, 0);
  const pagesAt = (percent: number) => {
    const room = (widthOfPage[orientation] * 100) / percent;
    let pages = 1;
    let used = 0;
    for (const width of widths) {
      if (used + width > room) {
        pages++;
        used = left;
      }
      used += width;
    }
    return pages;
  };
  const smallest = Math.ceil((100 * smallestType) / Math.min(...sizes));
  let percent = 100;
  while (percent > smallest && pagesAt(percent) > pagesAt(smallest)) percent--;
  return { scale: percent, pagesAcross: pagesAt(percent) };
}
const usualSize = 11;

const widthAt = (columns: Tab['columns'], column: number): number =>
  columns.find(({ from, to }) => columnNumber(from) <= column && column <= columnNumber(to))?.width ?? 64;

/**
 * The last row with something in it, at least the first of the table, and so the last column, as formulas of a name, which
 * takes ranges whole without being asked to. An error is something; a 0 is not, which workings give for a blank row.
 */
function lastFilled(
  { columns, letter, headerRow }: NonNullable<Pages['log']>,
  area: string,
  upTo: string | undefined,
): NonNullable<Tab['print']['lastFilled']> {
  const last = /[A-Z]+(?=\d+$)/.exec(area)?.[0] ?? 'A';
  const [first = ''] = columns;
  const range = (from: string) => `$${from}$${headerRow + 1}:$${last}$${lastTypedRow}`;
  const filled = (from: string, which: 'ROW' | 'COLUMN') =>
    `IF(IFERROR(LEN(${range(from)})*(${range(from)}<>0),1)>0,${which}(${range(from)}))`;
  const atLeast = upTo ?? last;
  const right = columnName(columnNumber(atLeast) + 1);
  return {
    row: `MAX(ROW($A$${headerRow})+1,${filled(letter(first), 'ROW')})`,
    column: upTo === undefined ? `COLUMN($${last}$1)` : `MAX(COLUMN($${upTo}$1),${filled(right, 'COLUMN')})`,
  };
}
