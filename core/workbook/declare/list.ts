import { type List, listFrom, plain } from '../model/addresses.ts';
import type { NumberFormatName, StyleName } from '../model/look.ts';
import type { BuildContext } from '../model/options.ts';
import type { Page } from '../model/page.ts';
import type { Content, TabId, Validation, ValidationRule } from '../model/tab.ts';
import { formulaOf, type Meanings } from './notation.ts';
import { askedOf, formulaIn, together } from './table.ts';

/** All that there is to say about a labelled cell. */
export interface Row {
  readonly label: Content;
  readonly labelStyle: StyleName;
  readonly style: StyleName;
  readonly format?: NumberFormatName;
  /** In the notation of formulas, or a figure to start from. */
  readonly formula?: string;
  readonly figure?: number | string;
  /** What stands instead where a tab that the formula reads is not in the workbook. */
  readonly without?: Readonly<Partial<Record<TabId, string>>>;
  /** A sentence beside it. */
  readonly note?: string;
  /** A share of the whole beside it, in the notation of formulas. */
  readonly share?: string;
  readonly rule?: ValidationRule;
  readonly message?: string;
}

/** Where the parts of the rows stand; between label and value the label's look goes on. */
interface Layout {
  readonly label: string;
  readonly between: readonly string[];
  readonly value: string;
  readonly note: string;
  /** Of the column of notes, where figures stand in it too. */
  readonly noteFormat?: NumberFormatName;
}

/** A list of labelled cells, and the addresses that other tabs read. */
export interface DeclaredList<Key extends string = string> extends Omit<List<Key>, 'cell'> {
  readonly declared: Readonly<Record<Key, Row>>;
  readonly layout: Layout;
  /** "$E$30". */
  cell(key: Key): string;
}

export function list<const R extends Readonly<Record<string, Row>>>(
  firstRow: number,
  layout: Layout,
  rows: R,
): DeclaredList<keyof R & string> {
  const keys = Object.keys(rows) as (keyof R & string)[];
  const placed = listFrom(firstRow, keys);
  return { ...placed, declared: rows, layout, cell: (key) => placed.cell(layout.value, key) };
}

/** Puts a heading above the list, where it has one, and its rows. */
export function putList<Key extends string>(
  page: Page,
  declared: DeclaredList<Key>,
  heading: string | null,
  meanings: Meanings,
  tabs: Pick<BuildContext['sheets'], 'has'>,
): void {
  const { label: labelColumn, between, value, note: noteColumn, noteFormat } = declared.layout;
  if (heading !== null) page.put(`${labelColumn}${declared.firstRow - 1}`, heading, 'heading');
  for (const key of declared.keys) {
    const { label, labelStyle, style, format, figure = null, note, share, ...told } = declared.declared[key];
    const row = declared.row(key);
    const formula = formulaIn(told, (tab) => tabs.has(tab));
    page.put(`${labelColumn}${row}`, label, labelStyle);
    if (labelStyle === 'label') for (const column of between) page.put(`${column}${row}`, null, labelStyle);
    page.put(`${value}${row}`, formula === undefined ? figure : formulaOf(formula, meanings), style, format);
    if (note !== undefined) page.put(`${noteColumn}${row}`, note, 'note', noteFormat);
    if (share !== undefined)
      page.put(`${noteColumn}${row}`, formulaOf(share, meanings), 'computed', 'percent');
  }
}

/** What may be typed into the list. */
export const validationsOfList = <Key extends string>(declared: DeclaredList<Key>): Validation[] =>
  together(declared.keys.flatMap((key) => askedOf(plain(declared.cell(key)), declared.declared[key])));
