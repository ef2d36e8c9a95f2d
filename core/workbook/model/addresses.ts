import { cellName, columnName, type Position, parseArea } from '../../cells/address.ts';

export type Place = Readonly<Position>;

/** "C5" or "$C$5" is column 3, row 5. */
export function placeOf(address: string): Place {
  // Letter by letter, for a workbook has forty thousand cells and this is asked of each several times.
  let [index, column, row] = [address.charCodeAt(0) === dollar ? 1 : 0, 0, 0];
  for (let code = address.charCodeAt(index); code >= 65 && code <= 90; code = address.charCodeAt(++index))
    column = column * 26 + code - 64;
  if (column > 0 && address.charCodeAt(index) === dollar) index++;
  const digits = index;
  for (let code = address.charCodeAt(index); code >= 48 && code <= 57; code = address.charCodeAt(++index))
    row = row * 10 + code - 48;
  if (column === 0 || index === digits || index < address.length)
    throw new Error(`${address} is not the address of one cell`);
  return { column, row };
}
const dollar = 36;

/** "C5" becomes "$C$5", "C5:D6" becomes "$C$5:$D$6". */
export const fixed = (address: string): string => address.replace(/\$?([A-Z]+)\$?(\d+)/g, '$$$1$$$2');

/** "$C$5" becomes "C5". */
export const plain = (address: string): string => address.replaceAll('$', '');

/** Every cell of a range, row by row. */
export function cellsIn(range: string): string[] {
  const area = parseArea(range);
  if (!area) throw new Error(`'${range}' is no range`);
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    cellName({
      row: area.row + Math.floor(index / area.columns),
      column: area.column + (index % area.columns),
    }),
  );
}

/** A table of a tab: its columns have names, so that formulas say which they mean and nobody counts. */
export interface Table<Column extends string> {
  readonly columns: readonly Column[];
  readonly headerRow: number;
  readonly firstRow: number;
  /** The last row that is filled. */
  readonly lastRow: number;
  /** A row after the last, inside every total, so that rows inserted above it count. */
  readonly spareRow: number;
  readonly rows: readonly number[];
  letter(column: Column): string;
  /** One cell, in a form that moves with its row: "$F6". */
  cell(column: Column, row: number): string;
  /** The whole column with the spare row: "$F$6:$F$26". */
  range(column: Column): string;
  /** The rows that are filled, without dollar signs: "F6:F25". */
  filled(column: Column): string;
  /** The filled rows from one column to another: "$F$6:$H$25". */
  block(from: Column, to: Column): string;
}

/** A table whose header starts at `at`, with `count` rows and a spare one below. */
export function tableAt<const Column extends string>(
  at: string,
  columns: readonly Column[],
  count: number,
  /** How far right of the first each column stands. */
  offsets: readonly number[] = columns.map((_, index) => index),
): Table<Column> {
  const start = placeOf(at);
  const letters = new Map(
    columns.map((column, index) => [column, columnName(start.column + (offsets[index] ?? index))]),
  );
  const firstRow = start.row + 1;
  const lastRow = start.row + count;
  const letter = (column: Column) => letters.get(column) ?? 'A';
  return {
    columns,
    headerRow: start.row,
    firstRow,
    lastRow,
    spareRow: lastRow + 1,
    rows: Array.from({ length: count }, (_, index) => firstRow + index),
    letter,
    cell: (column, row) => `$${letter(column)}${row}`,
    range: (column) => `$${letter(column)}$${firstRow}:$${letter(column)}$${lastRow + 1}`,
    filled: (column) => `${letter(column)}${firstRow}:${letter(column)}${lastRow}`,
    block: (from, to) => fixed(`${letter(from)}${firstRow}:${letter(to)}${lastRow}`),
  };
}

/** A list of labelled rows: each key has its row, `cell` gives the fixed address in a column. */
export interface List<Key extends string> {
  readonly keys: readonly Key[];
  readonly firstRow: number;
  readonly nextRow: number;
  row(key: Key): number;
  cell(column: string, key: Key): string;
}

export function listFrom<const Key extends string>(firstRow: number, keys: readonly Key[]): List<Key> {
  const rows = new Map(keys.map((key, index) => [key, firstRow + index]));
  const row = (key: Key) => rows.get(key) ?? firstRow;
  return {
    keys,
    firstRow,
    nextRow: firstRow + keys.length,
    row,
    cell: (column, key) => `$${column}$${row(key)}`,
  };
}
