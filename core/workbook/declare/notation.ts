/*
 * Formulas of the tabs are declared as people write them in a table of Excel:
 *
 *   [@price]        the cell of that column in this row
 *   [above price]   the one in the row above, [below price] in the row below
 *   [first price]   the one in the first row, [header price] the header, [spare price] the one below the last row
 *   [free price]    the cell of this row, without a dollar sign
 *   [price]         the whole column, with the spare row below it; [filled price] without
 *   {horizon}       a labelled cell of this tab
 *   {costs.total}   a cell of another tab, or a column of another table
 *   {lines.price.1} the first cell of that column
 *   {@lines.price}  the cell of another table's column in the line with this one's number
 *   AIR_ROI         a name of the workbook, or the cell of this tab that has it as its key
 *
 * A range has its ends so: [first price]:[@price], {costs.low}:{costs.high}. Spaces and line breaks are free. A name that
 * does not exist fails when the tab is built; columns named in the formulas of their own table are checked by the compiler.
 */

import type { Formula } from '../model/tab.ts';

export type ColumnPlace =
  | 'this row'
  | 'this row, free'
  | 'row above'
  | 'row below'
  | 'first row'
  | 'spare row'
  | 'header'
  | 'column'
  | 'filled rows';

/** What the names in a formula stand for, as addresses. */
export interface Meanings {
  column(name: string, place: ColumnPlace): string;
  cell(name: string): string;
}

const name =
  /"(?:[^"]|"")*"|\[(@|free |above |below |first |header |spare |filled |)(\w+)\]|\{(@?[a-z][\w.]*)\}|\b(AIR_\w+)|\s+/g;
const places: Record<string, ColumnPlace> = {
  '@': 'this row',
  'free ': 'this row, free',
  'above ': 'row above',
  'below ': 'row below',
  'first ': 'first row',
  'header ': 'header',
  'spare ': 'spare row',
  'filled ': 'filled rows',
  '': 'column',
};

/** A piece of a formula: words of the spreadsheet's own, or a name. */
type Piece = string | { readonly column: string; readonly place: ColumnPlace } | { readonly cell: string };

/** A column's formula stands in hundreds of rows: it is taken apart once. */
const taken = new Map<string, readonly Piece[]>();

function piecesOf(text: string): readonly Piece[] {
  const known = taken.get(text);
  if (known) return known;
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: found, 1: prefix = '', 2: column, 3: key, 4: ofBook, index } of text.matchAll(name)) {
    const cell = key ?? ofBook;
    pieces.push(text.slice(from, index));
    if (column !== undefined) pieces.push({ column, place: places[prefix] ?? 'column' });
    else if (cell !== undefined) pieces.push({ cell });
    else if (found.startsWith('"')) pieces.push(found);
    from = index + found.length;
  }
  pieces.push(text.slice(from));
  taken.set(text, pieces);
  return pieces;
}

/**
 * The formula, without "=", with addresses in place of names.
 * @throws Error where it names something that is not there.
 */
export function withAddresses(text: string, meanings: Meanings): string {
  let formula = '';
  let isAfterColon = false;
  for (const piece of piecesOf(text)) {
    if (piece === '') continue;
    if (typeof piece === 'string') formula += piece;
    else if ('column' in piece) formula += meanings.column(piece.column, piece.place);
    else {
      const address = meanings.cell(piece.cell);
      // The last cell of a range has its sheet from the first.
      formula += isAfterColon ? address.slice(address.lastIndexOf('!') + 1) : address;
    }
    // Of the piece: to look at the end of a text that grows makes the engine copy it each time.
    isAfterColon = typeof piece === 'string' && piece.endsWith(':');
  }
  return formula;
}

/** The same as the content of a cell. */
export const formulaOf = (text: string, meanings: Meanings): Formula => ({
  formula: `=${withAddresses(text, meanings)}`,
});

/** The columns that a formula names, for the compiler. */
export type ColumnsIn<Text extends string> = Text extends `${string}[${infer Inside}]${infer Rest}`
  ? WithoutPrefix<Inside> | ColumnsIn<Rest>
  : never;
type WithoutPrefix<Inside extends string> =
  Inside extends `${'@' | 'free ' | 'above ' | 'below ' | 'first ' | 'header ' | 'spare ' | 'filled '}${infer Name}`
    ? Name
    : Inside;
