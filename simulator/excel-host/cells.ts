import * as z from 'zod/mini';
import type { Book } from '../book/book.ts';
import { isBookDate } from '../book/values.ts';
import { isReadable } from './formula-check.ts';
import { invalidArgument } from './host-error.ts';
import { mayType } from './objects/protection.ts';
import { stateOf } from './state.ts';
import type { RangeTarget } from './targets.ts';

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
type Content = z.infer<typeof cell>;

/** What the values and the formulas of a range may be set to: a table of its size, or one content for all cells. */
export const content = z.union([cell, z.array(z.array(cell))]);

/** Excel's own limit is on bytes; this one keeps a whole sheet from being read by mistake. */
const mostCells = 1_000_000;

/** Blanks are empty texts, dates serials, errors their text. */
export function valuesOf(it: RangeTarget): (string | number | boolean)[][] {
  checkSize(it);
  return it.book.values(it.sheet.index, it.area).map((row) =>
    row.map((value) => {
      if (value === null) return '';
      if (typeof value !== 'object') return value;
      return isBookDate(value) ? value.date : value.error;
    }),
  );
}

/** In English with commas; the value where a cell holds no formula. */
export function formulasOf(it: RangeTarget): (string | number | boolean)[][] {
  const { readsBackWithAt } = stateOf(it.book).behaviour;
  const read = (formula: string) => (readsBackWithAt ? formula.replace(/\b_?AIR_\w+/g, '@$&') : formula);
  const formulas = it.book.formulas(it.sheet.index, it.area).map((row) => row.map(read));
  return valuesOf(it).map((row, down) => row.map((value, across) => formulas[down]?.[across] || value));
}

export function textsOf(it: RangeTarget): string[][] {
  checkSize(it);
  return it.book.texts(it.sheet.index, it.area);
}

/** Both values and formulas are taken as if typed. null leaves a cell as it is. */
export function writeContent(it: RangeTarget, given: Content | Content[][]): void {
  checkSize(it);
  mayType(it);
  const { row, column, rows, columns } = it.area;
  const sheet = it.sheet.index;
  const isTable = Array.isArray(given);
  if (isTable) {
    checkTable(it, given.length, given[0]?.length ?? 0);
    for (const cells of given) checkTable(it, rows, cells.length);
  }
  // All or nothing: a table with one content that Excel refuses changes no cell.
  for (const value of isTable ? given.flat() : [given]) checkContent(value);
  for (let down = 0; down < rows; down++) {
    for (let across = 0; across < columns; across++) {
      const value = isTable ? (given[down]?.[across] ?? null) : given;
      if (value !== null) typeInto(it.book, sheet, row + down, column + across, value);
    }
  }
}

/** Excel's own limits of length. */
const longestText = 32_767;
const longestFormula = 8_192;

function checkContent(value: Content): void {
  if (typeof value !== 'string') return;
  const isFormula = value.startsWith('=');
  if (value.length > (isFormula ? longestFormula : longestText))
    throw invalidArgument('the content is too long');
  if (isFormula && !isReadable(value)) throw invalidArgument(`the formula ${value} cannot be read`);
}

function typeInto(
  book: Book,
  sheet: number,
  row: number,
  column: number,
  value: Exclude<Content, null>,
): void {
  const styleHere = () => book.model.getCellStyle(sheet, row, column).style;
  if (value === '') {
    // The engine keeps the quote mark of a text that is cleared; a number takes it away.
    if (styleHere().quote_prefix) book.type(sheet, row, column, '0');
    book.type(sheet, row, column, '');
  } else if (typeof value === 'number') {
    const { num_fmt: format } = styleHere();
    const text = String(value);
    book.type(sheet, row, column, text);
    // Typed as 1e+21 it would get a format of its own; a number handed over keeps the cell's.
    if (text.includes('e')) {
      book.model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', format);
    }
  } else if (typeof value === 'boolean') {
    book.type(sheet, row, column, value ? 'TRUE' : 'FALSE');
  } else {
    const isTextCell = styleHere().num_fmt === '@';
    const typed = isTextCell && !value.startsWith("'") ? `'${value}` : value;
    if (typed.startsWith('=') && !isReadable(typed))
      throw invalidArgument(`the formula ${typed} cannot be read`);
    book.type(sheet, row, column, typed);
  }
}

export function checkTable({ area }: RangeTarget, rows: number, columns: number): void {
  if (rows === area.rows && columns === area.columns) return;
  throw invalidArgument(
    `a table of ${rows} by ${columns} does not fit ${area.rows} rows by ${area.columns} columns`,
  );
}

function checkSize({ area }: RangeTarget): void {
  if (area.rows * area.columns > mostCells) throw invalidArgument('the range is too large to be handed over');
}
