import { fixed, type Table, tableAt } from '../model/addresses.ts';
import type { NumberFormatName, StyleName } from '../model/look.ts';
import type { Page } from '../model/page.ts';
import type { Content, Tab, TabId, Validation, ValidationRule } from '../model/tab.ts';
import { type ColumnPlace, type ColumnsIn, formulaOf, type Meanings } from './notation.ts';

/** All that there is to say about a column of a table. */
export interface Column {
  /** '' is a header without words; null where there is none. */
  readonly label: Content | null;
  /** Pixels; of a table below another the columns have that one's. */
  readonly width?: number;
  readonly style: StyleName;
  readonly header: StyleName;
  readonly format?: NumberFormatName;
  /** Of every row, in the notation of formulas; what is typed stands instead of it. */
  readonly formula?: string;
  /** Of each row in turn, where all differ. */
  readonly formulas?: readonly string[];
  /** What stands in each row in turn where that is no formula of the notation; after the last of them the formula stands. */
  readonly contents?: readonly Content[];
  /** Of the first row, where it differs: another formula, a figure, or null where it stays a blank cell. */
  readonly first?: string | number | null;
  /** The formula of the last row, where it differs. */
  readonly last?: string;
  /** How many rows have a cell of it, where the others have none. */
  readonly inRows?: number;
  /** What stands instead, in all rows, where a tab that the formula reads is not in the workbook. */
  readonly without?: Readonly<Partial<Record<TabId, string>>>;
  /** What may be typed, and the sentence that says so. */
  readonly rule?: ValidationRule;
  readonly message?: string;
  /** In a log: how what is typed there is read, or which column of its workings is shown. */
  readonly reads?: Reading;
  readonly shows?: string;
}

/** A text without spaces around it, a number, or hours, of which a time of day is told apart. */
export type Reading = 'text' | 'number' | 'hours';

/** Columns of the sheet where the table has no cells. */
export interface Gap {
  readonly isGap: true;
  readonly width?: number;
  /** How many. */
  readonly across: number;
}
/** A narrow column that keeps two groups apart. */
export const gap = (width: number): Gap => ({ isGap: true, width, across: 1 });
/** Columns that another table has; this one goes on to the right of them. */
export const leave = (across: number): Gap => ({ isGap: true, across });

type Columns = Readonly<Record<string, Column | Gap>>;

/** A column whose formula names one that is not there lacks a member whose type says which. */
type Checked<C extends Columns> = {
  [Name in keyof C]: Exclude<ColumnsIn<FormulasOf<C[Name]>>, keyof C> extends never
    ? C[Name]
    : { mistake: `there is no column ${Exclude<ColumnsIn<FormulasOf<C[Name]>>, keyof C> & string}` };
};
type FormulasOf<C> =
  | (C[keyof C & ('formula' | 'first' | 'last')] & string)
  | (C extends { formulas: readonly (infer Each extends string)[] } ? Each : never)
  | (C extends { without: infer Without } ? Without[keyof Without] & string : never);

/** A table of a tab with its columns, and the addresses that other tabs read. */
export interface DeclaredTable<Name extends string = string> extends Table<Name> {
  readonly declared: Readonly<Record<Name, Column | Gap>>;
  /** Pixels, column by column. */
  readonly widths: Tab['columns'];
}

/** A table whose header starts at `at`, with `count` rows and a spare one below. */
export function table<const C extends Columns>(
  at: string,
  count: number,
  columns: Checked<C> & C,
): DeclaredTable<keyof C & string> {
  const names = Object.keys(columns) as (keyof C & string)[];
  const all: Columns = columns;
  const across = names.map((name) => all[name]).map((each) => (each && 'across' in each ? each.across : 1));
  const offsets = names.map((_, index) => across.slice(0, index).reduce((sum, each) => sum + each, 0));
  const placed = tableAt(at, names, count, offsets);
  return {
    ...placed,
    declared: columns,
    widths: names.flatMap((name) => {
      const letters = placed.letter(name);
      const width = all[name]?.width;
      return width === undefined ? [] : [{ from: letters, to: letters, width }];
    }),
  };
}

/** What stands in a cell instead of its column's formula; null leaves it blank, undefined as declared. */
type Typed<Name extends string> = (column: Name, index: number) => Content | null | undefined;

/** A table whose formulas take blank rows below it as well, into which it may grow. */
export const withRoom = <Name extends string>(
  declared: DeclaredTable<Name>,
  room: number,
): DeclaredTable<Name> => ({
  ...declared,
  range: (name) =>
    fixed(`${declared.letter(name)}${declared.firstRow}:${declared.letter(name)}${declared.lastRow + room}`),
});

/** A table of things that nobody adds to: its columns end with the last row, without a spare one. */
export const withoutSpare = <Name extends string>(declared: DeclaredTable<Name>): DeclaredTable<Name> =>
  withRoom(declared, 0);

/** The same table with more rows. */
export const longer = <Name extends string>(
  declared: DeclaredTable<Name>,
  added: number,
): DeclaredTable<Name> => ({
  ...declared,
  lastRow: declared.lastRow + added,
  rows: Array.from({ length: declared.rows.length + added }, (_, index) => declared.firstRow + index),
});

/** Some columns of a table under a name of their own. */
export const viewOf = <Name extends string, Shown extends Name>(
  declared: DeclaredTable<Name>,
  columns: readonly Shown[],
): DeclaredTable<Shown> => ({ ...declared, columns });

/** Puts header and rows on the page. Names in braces are looked up with `cell`, which is told the line's number from 0. */
export function putTable<Name extends string>(
  page: Page,
  declared: DeclaredTable<Name>,
  cell: (name: string, line: number) => string,
  typed: Typed<Name> = () => undefined,
  has: (tab: TabId) => boolean = () => true,
  columnsIn: (row: number) => Meanings['column'] = (row) => addressesIn(declared, row),
): void {
  for (const name of declared.columns) {
    const { label = null, header = 'header' } = columnOf(declared, name) ?? {};
    if (label !== null)
      page.put(`${declared.letter(name)}${declared.headerRow}`, label === '' ? null : label, header);
  }
  // Thousands of cells: what a column has in every row is asked for once.
  const columns = declared.columns.flatMap((name) => {
    const column = columnOf(declared, name);
    return column ? [{ ...columnIn(column, has), name, above: noFill }] : [];
  });
  for (const [index, row] of declared.rows.entries()) {
    let named = '';
    const meanings = {
      column: columnsIn(row),
      cell: (given: string) => {
        const address = cell(given, index);
        if (!given.startsWith('@')) named += address;
        return address;
      },
    };
    for (const column of columns) {
      named = '';
      const { name, style, format, first, inRows = declared.rows.length } = column;
      if (index >= inRows) continue;
      const isBlank = index === 0 && first === null;
      const own = ownOf(column, index, declared.rows.length);
      const content = column.contents?.[index] ?? (typeof own === 'string' ? formulaOf(own, meanings) : own);
      const stated = typed(name, index);
      const at = `${declared.letter(name)}${row}`;
      // The same words, and the same cells named, which stay where they are: the formula above, moved.
      const isOwn =
        typeof own === 'string' &&
        stated === undefined &&
        column.contents === undefined &&
        !/[A-Z]\d/.test(named);
      const isAsAbove = isOwn && own === column.above.own && named === column.above.named;
      column.above = isOwn ? { own, named, fill: isAsAbove ? column.above.fill : at } : noFill;
      page.put(
        at,
        stated === undefined ? content : stated,
        style,
        isBlank ? undefined : format,
        column.above.fill,
      );
    }
  }
}

/** The formula of the row above, and the cells that it named, as far as it may be moved. */
interface Fill {
  readonly own: string | null;
  readonly named: string;
  readonly fill: string | undefined;
}
const noFill: Fill = { own: null, named: '', fill: undefined };

type Tabs = (tab: TabId) => boolean;

/** The formula for a workbook that has these tabs. */
export const formulaIn = (
  { formula, without }: { formula?: string | undefined; without?: Column['without'] | undefined },
  has: Tabs,
): string | undefined => insteadIn(without, has) ?? formula;

/** The formula that stands instead where a tab is missing. */
function insteadIn(without: Column['without'] = {}, has: Tabs): string | undefined {
  const missing = (Object.keys(without) as TabId[]).find((tab) => !has(tab));
  return missing === undefined ? undefined : without[missing];
}

/** The column in a workbook that has these tabs. */
function columnIn(column: Column, has: Tabs): Column {
  const instead = insteadIn(column.without, has);
  if (instead === undefined) return column;
  const { formulas, first, last, ...rest } = column;
  return { ...rest, formula: instead };
}

const columnOf = <Name extends string>({ declared }: DeclaredTable<Name>, name: Name): Column | null => {
  const column = declared[name];
  return 'isGap' in column ? null : column;
};

/** The formula of a row, or the figure it starts from. */
function ownOf(
  { formula, formulas, first, last }: Column,
  index: number,
  count: number,
): string | number | null {
  if (index === 0 && first !== undefined) return first;
  return (index === count - 1 ? last : undefined) ?? formulas?.[index] ?? formula ?? null;
}

/** The columns of a table as formulas in one of its rows name them. */
export const addressesIn =
  <Name extends string>(table: Table<Name>, row: number) =>
  (given: string, place: ColumnPlace): string => {
    const name = table.columns.find((column) => column === given);
    if (name === undefined) throw new Error(`there is no column [${given}]`);
    if (place === 'column') return table.range(name);
    if (place === 'filled rows') return fixed(table.filled(name));
    if (place === 'this row, free') return `${table.letter(name)}${row}`;
    if (place === 'first row') return `$${table.letter(name)}$${table.firstRow}`;
    if (place === 'spare row') return `$${table.letter(name)}$${table.spareRow}`;
    if (place === 'header') return `$${table.letter(name)}$${table.headerRow}`;
    return table.cell(name, row + (place === 'row above' ? -1 : place === 'row below' ? 1 : 0));
  };

/** What may be typed into the columns; those that ask for the same ask once. */
export function validationsOf<Name extends string>(declared: DeclaredTable<Name>): Validation[] {
  const asked = declared.columns.flatMap((name): Validation[] => {
    const column = columnOf(declared, name);
    return column ? askedOf(declared.filled(name), column) : [];
  });
  return together(asked);
}

/** What may be typed into a range, where there is a rule. */
export const askedOf = (
  range: string,
  { rule, message = '' }: { rule?: ValidationRule | undefined; message?: string | undefined },
): Validation[] => (rule ? [{ ranges: [range], rule, message }] : []);

/** Ranges with the same rule and sentence in one. */
export function together(validations: readonly Validation[]): Validation[] {
  const found = new Map<string, Validation>();
  for (const { ranges, rule, message } of validations) {
    const key = JSON.stringify([rule, message]);
    found.set(key, { ranges: [...(found.get(key)?.ranges ?? []), ...ranges], rule, message });
  }
  return [...found.values()];
}
