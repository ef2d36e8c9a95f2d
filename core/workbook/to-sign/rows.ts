import { lookOf, type NumberFormatName, type StyleName } from '../model/look.ts';
import { Page } from '../model/page.ts';
import type { Content, Tab } from '../model/tab.ts';

/** Pixels; column A is the margin. */
export const columnWidths = {
  A: 16,
  B: 150,
  C: 236,
  D: 130,
  E: 10,
  F: 104,
  G: 104,
  H: 104,
  I: 10,
  J: 190,
} as const;
export type ColumnLetter = Exclude<keyof typeof columnWidths, 'A'>;
const letters = Object.keys(columnWidths) as (keyof typeof columnWidths)[];

/** A figure, or the words that stand where there is none; null where neither does. */
export type Shown = number | string | null;

export interface RowCell {
  readonly content: Content | null;
  readonly style: StyleName;
  readonly format?: NumberFormatName;
}
export type RowCells = Readonly<Partial<Record<ColumnLetter, RowCell>>>;

/** Pixels: the letters of a line of 11 points are 15 high. */
const lineHeight = 19;
const gapHeight = 9;
/** Pixels a letter takes on average; bold ones take more, and a line breaks before it is full. Formulas are capitals and digits. */
const letterWidth = 5.9;
const formulaLetterWidth = 7.1;

/** Rows one below the other, each as high as its texts need. */
export class Rows {
  readonly page = new Page();
  readonly heights: Tab['rows'][number][] = [];
  private last = 0;

  /** The row that comes next. */
  get next(): number {
    return this.last + 1;
  }

  get height(): number {
    return this.heights.reduce((sum, { height }) => sum + height, 0);
  }

  /** @returns the row's number. */
  add(cells: RowCells, height = heightOf(cells)): number {
    const row = this.next;
    for (const [column, { content, style, format }] of Object.entries(cells))
      this.page.put(`${column}${row}`, content, style, format);
    this.heights.push({ from: row, to: row, height });
    this.last = row;
    return row;
  }

  /** A row of a table over the whole width: columns without a cell go on with the line of the first. */
  wide(cells: RowCells, height = heightOf(cells)): number {
    const first = cells.B?.style ?? 'label';
    const style = first === 'labelWrapped' ? 'label' : first;
    const rest = Object.fromEntries(letters.slice(1).map((letter) => [letter, { content: null, style }]));
    return this.add({ ...rest, ...cells }, height);
  }

  gap(): void {
    this.add({}, gapHeight);
  }

  /** A text that runs over the whole width, on as many rows as it takes. */
  paragraph(text: string, style: StyleName): void {
    for (const line of brokenAt(text, charactersOver('B', 'J'))) this.add({ B: { content: line, style } });
  }
}

/** Characters that fit into the columns from one to another. */
function charactersOver(from: ColumnLetter, to: ColumnLetter, each = letterWidth): number {
  const width = letters
    .slice(letters.indexOf(from), letters.indexOf(to) + 1)
    .reduce((sum, letter) => sum + columnWidths[letter], 0);
  return Math.floor((width - 8) / each);
}

function heightOf(cells: RowCells): number {
  const lines = Object.entries(cells).map(([column, { content, style }]) =>
    typeof content === 'string' && lookOf(style).wrap
      ? brokenAt(content, charactersOver(column as ColumnLetter, column as ColumnLetter)).length
      : 1,
  );
  return lineHeight * Math.min(mostLines, Math.max(1, ...lines));
}

/** A formula over these columns, a line a row. */
export const formulaOver = (formula: string, from: ColumnLetter, to: ColumnLetter): string[] =>
  brokenAt(formula, charactersOver(from, to, formulaLetterWidth));

/** Excel has no row higher than 409 points. */
const mostLines = 15;

/** Lines of at most so many characters, broken between words where there are any. */
function brokenAt(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    let rest = word;
    if (line !== '' && line.length + 1 + rest.length > most) {
      lines.push(line);
      line = '';
    }
    for (; rest.length > most; rest = rest.slice(most)) lines.push(rest.slice(0, most));
    line = line === '' ? rest : `${line} ${rest}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/* Kinds of cells. */

export const label = (content: string): RowCell => ({ content, style: 'labelWrapped' });
export const quiet = (content: string): RowCell => ({ content, style: 'quietWrapped' });
export const heading = (content: string): RowCell => ({ content, style: 'heading' });
export const header = (content: string): RowCell => ({ content, style: 'headerPlain' });
export const headerRight = (content: string): RowCell => ({ content, style: 'headerRight' });
/** A figure of the workbook, or the words in its place. */
export const figure = (content: Shown, format: NumberFormatName): RowCell =>
  typeof content === 'number'
    ? { content, style: 'computed', format }
    : { content: content ?? '–', style: 'quietRight' };
/** Worked out on this page. */
export const again = (formula: string, format: NumberFormatName): RowCell => ({
  content: { formula: `=${formula}` },
  style: 'total',
  format,
});
export const totalLabel = (content: string): RowCell => ({ content, style: 'totalLabel' });
