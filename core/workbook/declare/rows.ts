import { columnName, columnNumber } from '../../cells/address.ts';
import { type List, listFrom, placeOf, plain } from '../model/addresses.ts';
import type { NumberFormatName, StyleName } from '../model/look.ts';
import type { Page } from '../model/page.ts';
import type { Content, Tab, TabId, Validation, ValidationRule } from '../model/tab.ts';
import { type ColumnPlace, type ColumnsIn, formulaOf, type Meanings } from './notation.ts';
import { askedOf, together } from './table.ts';

/*
 * A table whose rows have names and differ: a column says how its cells are, a row what is its own. In formulas [@status]
 * is the cell of that column in this row, [status] the whole column, {months} the figure of that row.
 */

export interface Cell {
  readonly style: StyleName;
  readonly format?: NumberFormatName;
  readonly content?: Content | null;
  /** In the notation of formulas; stands instead of the content. */
  readonly formula?: string;
  /** What stands instead where a tab that it reads is not in the workbook. */
  readonly without?: Readonly<Partial<Record<TabId, Own>>>;
  readonly rule?: ValidationRule;
  readonly message?: string;
}
export interface RowsColumn extends Cell {
  /** Of the header, above the first row; null is a header without words. */
  readonly label?: Content | null;
  readonly header?: StyleName;
  readonly width?: number;
  /** Columns to its right over which the look goes on. */
  readonly over?: number;
}
type Columns = Readonly<Record<string, RowsColumn>>;
/** What of a cell is its own; a text or a figure is its content. */
export type Own = Partial<Cell> | string | number;
type Rows<C extends Columns> = Readonly<Record<string, { readonly [Name in keyof C]?: Own }>>;

type CheckedCell<Names, Given> = Given extends { formula: infer Text extends string }
  ? Exclude<ColumnsIn<Text>, Names> extends never
    ? Given
    : { formula: `there is no column ${Exclude<ColumnsIn<Text>, Names> & string}` }
  : Given;
/** A cell that is in no column, or whose formula names none that is there, is refused by the compiler. */
type CheckedCells<Names, Cells> = {
  [Name in keyof Cells]: Name extends Names ? CheckedCell<Names, Cells[Name]> : never;
};

export interface NamedRows<Key extends string = string, Name extends string = string>
  extends Omit<List<Key>, 'cell'> {
  readonly columns: readonly Name[];
  /** The column that a row's key stands for. */
  readonly figure: Name;
  readonly widths: Tab['columns'];
  letter(column: Name): string;
  /** What a cell is: its column's, and over it its row's own. */
  told(key: Key, column: Name): Cell;
  /** What the column says. */
  declared(column: Name): RowsColumn;
  /** "$E$6". */
  at(column: Name, key: Key): string;
  /** The row's figure. */
  cell(key: Key): string;
  /** "$E$6:$E$20". */
  range(column: Name): string;
}

/** Rows from `at` on; `figure` is the column that {key} stands for. */
export function namedRows<const C extends Columns, const R extends Rows<C>>(
  at: string,
  figure: keyof C & string,
  columns: CheckedCells<keyof C, C> & C,
  rows: { [Key in keyof R]: CheckedCells<keyof C, R[Key]> } & R,
): NamedRows<keyof R & string, keyof C & string> {
  type Key = keyof R & string;
  type Name = keyof C & string;
  const start = placeOf(at);
  const names = Object.keys(columns) as Name[];
  const placed = listFrom(start.row, Object.keys(rows) as Key[]);
  const columnOf = (name: Name): RowsColumn => columns[name];
  const across = (name: Name) => 1 + (columnOf(name).over ?? 0);
  const letter = (name: Name) =>
    columnName(names.slice(0, names.indexOf(name)).reduce((at, each) => at + across(each), start.column));
  const cellAt = (name: Name, key: Key) => placed.cell(letter(name), key);
  return {
    ...placed,
    columns: names,
    figure,
    widths: names.flatMap((name) => {
      const { width = 0 } = columnOf(name);
      return Array.from({ length: across(name) }, (_, next) => {
        const letters = columnName(columnNumber(letter(name)) + next);
        return { from: letters, to: letters, width };
      });
    }),
    declared: columnOf,
    letter,
    told: (key, name) => withOwn(columnOf(name), rows[key]?.[name]),
    at: cellAt,
    cell: (key) => cellAt(figure, key),
    range: (name) => `$${letter(name)}$${start.row}:$${letter(name)}$${placed.nextRow - 1}`,
  };
}

export const withOwn = <Kind extends Cell>(all: Kind, own: Own = {}): Kind => ({
  ...all,
  ...(typeof own === 'object' ? own : { content: own }),
});

/** The cell in a workbook that has these tabs. */
export function cellIn(cell: Cell, has: (tab: TabId) => boolean): Cell {
  const { without = {}, formula, ...rest } = cell;
  const missing = (Object.keys(without) as TabId[]).find((tab) => !has(tab));
  return missing === undefined ? cell : withOwn(rest, without[missing]);
}

/** What stands in the cell. */
export const contentOf = ({ formula, content = null }: Cell, meanings: Meanings): Content | null =>
  formula === undefined ? content : formulaOf(formula, meanings);

/** Rows made alike from data, each under its key. */
export const rowsFrom = <Key extends string, Line, Made>(
  lines: Readonly<Record<Key, Line>>,
  made: (line: Line, key: Key) => Made,
): Readonly<Record<Key, Made>> =>
  Object.fromEntries((Object.keys(lines) as Key[]).map((key) => [key, made(lines[key], key)])) as Record<
    Key,
    Made
  >;

/** Puts the header, where there is one, and the rows. What is typed stands instead of what is declared. */
export function putRows<Key extends string, Name extends string>(
  page: Page,
  rows: NamedRows<Key, Name>,
  cell: (name: string) => string,
  typed: (column: Name, key: Key) => Content | null | undefined = () => undefined,
  has: (tab: TabId) => boolean = () => true,
): void {
  const put = (column: Name, row: number, content: Content | null, look: Pick<Cell, 'style' | 'format'>) => {
    const { over = 0 } = rows.declared(column);
    page.put(`${rows.letter(column)}${row}`, content, look.style, look.format);
    const start = columnNumber(rows.letter(column));
    for (let next = 1; next <= over; next++) page.put(`${columnName(start + next)}${row}`, null, look.style);
  };
  for (const column of rows.columns) {
    const { label, header = 'header' } = rows.declared(column);
    if (label !== undefined) put(column, rows.firstRow - 1, label, { style: header });
  }
  for (const key of rows.keys)
    for (const column of rows.columns) {
      const told = cellIn(rows.told(key, column), has);
      const stated = typed(column, key);
      const own = contentOf(told, { column: addressesInRow(rows, key), cell });
      put(column, rows.row(key), stated === undefined ? own : stated, told);
    }
}

const addressesInRow =
  <Key extends string, Name extends string>(rows: NamedRows<Key, Name>, key: Key) =>
  (given: string, place: ColumnPlace): string => {
    const name = rows.columns.find((column) => column === given);
    if (name !== undefined && place === 'this row') return rows.at(name, key);
    if (name !== undefined && place === 'column') return rows.range(name);
    throw new Error(`there is no [${given}] in a row that has a name`);
  };

/** What may be typed into the rows; cells that ask for the same ask once. */
export const validationsOfRows = <Key extends string, Name extends string>(
  rows: NamedRows<Key, Name>,
): Validation[] =>
  together(
    rows.keys.flatMap((key) =>
      rows.columns.flatMap((column) => askedOf(plain(rows.at(column, key)), rows.told(key, column))),
    ),
  );
