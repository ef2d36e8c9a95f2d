import { isInput, type NumberFormatName, type StyleName } from '../../../core/workbook/model/look.ts';
import type { Content, TabId, ValidationRule } from '../../../core/workbook/model/tab.ts';
import { tabs } from '../../../core/workbook/tabs/index.ts';
import { contentText } from './content-text.ts';
import { inOneLine } from './formula-text.ts';
import { formatShown, unitOf } from './unit.ts';

/** What the reference tells of a cell, or of a column. */
export interface Entry {
  /** Without the tab in front; of several that are alike, all of them. */
  readonly keys: readonly string[];
  readonly label: string;
  readonly unit: string;
  /** 'typed', 'proposed', 'computed' or 'given', with what is proposed or given. */
  readonly is: string;
  /** Whether it stands apart from what people read. */
  readonly isWorking: boolean;
  /** What the declaration says of it besides, and what is asked of those who type. */
  readonly note: string;
  readonly message: string;
  readonly formulas: readonly ToldFormula[];
}

/** A formula, and in which rows or workbooks it stands; '' where it stands in all. */
export interface ToldFormula {
  readonly where: string;
  readonly text: string;
}

/** What cells, columns and labelled rows alike declare. */
export interface Told {
  readonly style: StyleName;
  readonly format?: NumberFormatName | undefined;
  readonly rule?: ValidationRule | undefined;
  readonly message?: string | undefined;
}

/** The entry of a key whose cells hold this content, or one of these formulas. */
export function entryOf(
  key: string,
  { style, format, rule, message = '' }: Told,
  more: Pick<Entry, 'label'> & Partial<Pick<Entry, 'unit' | 'note' | 'formulas'>>,
  content: Content | null = null,
): Entry {
  const { label, unit = '', note = '', formulas = [] } = more;
  return {
    keys: [key],
    label,
    unit: unit || (style === 'workingsText' ? 'text' : unitOf(format, rule, holdsWords(style) ? 'text' : '')),
    is: howFilled(
      style,
      formulas.length > 0,
      content === null || content === '' ? '' : shown(content, format),
    ),
    isWorking: style.startsWith('workings'),
    note,
    message,
    formulas,
  };
}

const holdsWords = (style: StyleName): boolean =>
  /text|wrapped|center|status|sentence|note|label/i.test(style);

function howFilled(style: StyleName, isComputed: boolean, held: string): string {
  const what = held === '' ? '' : `: ${held}`;
  if (isInput(style)) return isComputed || held !== '' ? `proposed${what}` : 'typed';
  return isComputed ? 'computed' : `given${what}`;
}

const shown = (content: Content, format: NumberFormatName | undefined): string =>
  typeof content === 'number' ? formatShown(content, format) : contentText(content);

export const toldFormula = (text: string | undefined, where = ''): ToldFormula[] =>
  text === undefined ? [] : [{ where, text: inOneLine(text) }];

/** What stands instead where a tab is missing; `textOf` takes the formula from what is declared. */
export const formulasWithout = <Instead>(
  without: Readonly<Partial<Record<TabId, Instead>>> | undefined,
  textOf: (instead: Instead) => string | undefined,
): ToldFormula[] =>
  Object.entries(without ?? {}).flatMap(([tab, instead]) =>
    toldFormula(instead === undefined ? undefined : textOf(instead), `without the tab ${titleOf(tab)}`),
  );

const titleOf = (id: string): string => tabs.find((tab) => tab.id === id)?.title ?? id;
