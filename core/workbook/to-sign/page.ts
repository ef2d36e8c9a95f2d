import { dayText } from '../declare/head-row.ts';
import { bookTitle } from '../model/names.ts';
import type { LaidSheet } from '../model/tab.ts';
import { columnWidths, type Rows } from './rows.ts';

/** A page of values that somebody signs, on a sheet of its own. */
export interface PageToSign extends LaidSheet {
  /** Cells that people type into: names and dates beside the signatures. */
  readonly open: readonly string[];
}

/** Whose figures these are, and of which day. */
export interface Whose {
  readonly company: string;
  readonly asOf: number | null;
}

const titleHeight = 28;

/** The first rows, as every tab has them. */
export function pageHead(rows: Rows, title: string, question: string, { company, asOf }: Whose): void {
  const whose = [company, asOf === null ? '' : `as of ${dayText(asOf)}`, bookTitle, title];
  rows.add({ B: { content: whose.filter((part) => part !== '').join(' · '), style: 'question' } });
  rows.add({ B: { content: title, style: 'title' } }, titleHeight);
  rows.add({ B: { content: question, style: 'question' } });
}

/** A sheet with these rows, printed on one page as long as that can be read. */
export const pageToSign = (
  sheet: string,
  { rows, ...page }: Pick<PageToSign, 'title' | 'question' | 'links' | 'open'> & { readonly rows: Rows },
): PageToSign => ({
  ...page,
  sheet,
  columns: Object.entries(columnWidths).map(([letter, width]) => ({ from: letter, to: letter, width })),
  rows: rows.heights,
  cells: rows.page.cells,
  validations: [],
  highlights: [],
  names: [],
  charts: [],
  frozenRows: 0,
  frozenColumns: 0,
  print: {
    areas: [`A1:J${rows.next - 1}`],
    orientation: 'portrait',
    scale: isLegibleOnOnePage(rows.height) ? null : scaleOverPages,
    repeatedRows: '1:1',
  },
});

/** Pixels of 96 an inch between the margins of A4 and Letter upright, the smaller of each. */
const room = { width: 680, height: 900 };
const width = Object.values(columnWidths).reduce((sum, each) => sum + each, 0);
/** Percent at which all columns fit: type of 7 points. */
const scaleOverPages = Math.floor((100 * room.width) / width);
/** One page as long as its type has 6 points, as footnotes have. */
const smallestScale = 6 / 11;
const isLegibleOnOnePage = (height: number): boolean => height * smallestScale <= room.height;
