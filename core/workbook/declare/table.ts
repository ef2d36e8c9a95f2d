import { columnName } from '../../cells/address.ts';
import { fixed, placeOf, type Table, tableAt } from '../addresses.ts';
import { isTab } from '../kits.ts';
import type { NumberFormatName, StyleName } from '../look.ts';
import type { Content, Tab, TabId, Validation, ValidationRule } from '../model.ts';
import type { Page } from '../page.ts';
import { type ColumnPlace, type ColumnsIn, withAddresses } from './notation.ts';

/** All that there is to say about a column of a table. */
export interface Column {
  readonly label: Content;
  /** Pixels; of a table below another the columns have that one's. */
  readonly width?: number;
  readonly style: StyleName;
  readonly header: StyleName;
  readonly format?: NumberFormatName;
  /** Of every row, in the notation of formulas; what is typed stands instead of it. */
  readonly formula?: string;
  /** Of the first row, where it differs: another formula, or a figure. */
  readonly first?: string | number;
  /** What stands instead where a tab that the formula reads is not in the workbook. */
  readonly without?: Readonly<Partial<Record<TabId, string>>>;
  /** What may be typed, and the sentence that says so. */
  readonly rule?: ValidationRule;
  readonly message?: string;
}

/** A narrow column without a header that keeps two groups apart. */
interface Gap {
  readonly isGap: true;
  readonly width: number;
}
export const gap = (width: number): Gap => ({ isGap: true, width });

type Columns = Readonly<Record<string, Column | Gap>>;

/** A column whose formula names one that is not there gets a type that says which. */
type Checked<C extends Columns> = {
  [Name in keyof C]: C[Name] extends { formula: infer Text extends string }
    ? Exclude<ColumnsIn<Text>, keyof C> extends never
      ? C[Name]
      : { formula: `there is no column ${Exclude<ColumnsIn<Text>, keyof C> & string}` }
    : C[Name];
};

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
  const first = placeOf(at).column;
  return {
    ...tableAt(at, names, count),
    declared: columns,
    widths: names.map((name, index) => {
      const letters = columnName(first + index);
      return { from: letters, to: letters, width: (columns as Columns)[name]?.width ?? 0 };
    }),
  };
}

/** What stands in a cell instead of its column's formula; null leaves it blank, undefined as declared. */
type Typed<Name extends string> = (column: Name, index: number) => Content | null | undefined;

/** Puts header and rows on the page. Names in braces are looked up with `cell`, which is told the line's number from 0. */
export function putTable<Name extends string>(
  page: Page,
  declared: DeclaredTable<Name>,
  cell: (name: string, line: number) => string,
  typed: Typed<Name> = () => undefined,
  has: (tab: TabId) => boolean = () => true,
): void {
  for (const name of declared.columns) {
    const column = columnOf(declared, name);
    if (column) page.put(`${declared.letter(name)}${declared.headerRow}`, column.label, column.header);
  }
  for (const [index, row] of declared.rows.entries())
    for (const name of declared.columns) {
      const column = columnOf(declared, name);
      if (column === null) continue;
      const { first, style, format } = column;
      const formula = formulaIn(column, has);
      const own = index === 0 && first !== undefined ? first : (formula ?? null);
      const meanings = { column: addressesIn(declared, row), cell: (named: string) => cell(named, index) };
      const content = typeof own === 'string' ? { formula: `=${withAddresses(own, meanings)}` } : own;
      const stated = typed(name, index);
      page.put(`${declared.letter(name)}${row}`, stated === undefined ? content : stated, style, format);
    }
}

/** The formula for a workbook that has these tabs. */
export function formulaIn(
  { formula, without = {} }: { formula?: string | undefined; without?: Column['without'] | undefined },
  has: (tab: TabId) => boolean,
): string | undefined {
  const missing = Object.keys(without).find((tab) => isTab(tab) && !has(tab));
  return missing !== undefined && isTab(missing) ? without[missing] : formula;
}

const columnOf = <Name extends string>({ declared }: DeclaredTable<Name>, name: Name): Column | null => {
  const column = declared[name];
  return 'isGap' in column ? null : column;
};

/** The columns of a table as formulas in one of its rows name them. */
export const addressesIn =
  <Name extends string>(table: Table<Name>, row: number) =>
  (given: string, place: ColumnPlace): string => {
    const name = table.columns.find((column) => column === given);
    if (name === undefined) throw new Error(`there is no column [${given}]`);
    if (place === 'column') return table.range(name);
    if (place === 'filled rows') return fixed(table.filled(name));
    if (place === 'first row') return `$${table.letter(name)}$${table.firstRow}`;
    if (place === 'spare row') return `$${table.letter(name)}$${table.spareRow}`;
    return table.cell(name, place === 'row above' ? row - 1 : row);
  };

/** What may be typed into the columns; those that ask for the same ask once. */
export function validationsOf<Name extends string>(declared: DeclaredTable<Name>): Validation[] {
  const asked = declared.columns.flatMap((name): Validation[] => {
    const { rule, message = '' } = columnOf(declared, name) ?? {};
    return rule ? [{ ranges: [declared.filled(name)], rule, message }] : [];
  });
  return together(asked);
}

/** Ranges with the same rule and sentence in one. */
export function together(validations: readonly Validation[]): Validation[] {
  const found = new Map<string, Validation>();
  for (const { ranges, rule, message } of validations) {
    const key = JSON.stringify([rule, message]);
    found.set(key, { ranges: [...(found.get(key)?.ranges ?? []), ...ranges], rule, message });
  }
  return [...found.values()];
}
