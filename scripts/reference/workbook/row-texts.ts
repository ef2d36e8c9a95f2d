import type { Cell, NamedRows } from '../../../core/workbook/declare/rows.ts';
import { isInput, type StyleName } from '../../../core/workbook/model/look.ts';
import { contentText } from './content-text.ts';

/* The cells of a row that say what it is: its label, then its unit and notes. */

/** Rows with names, or cards. */
export type Rows = Pick<NamedRows, 'keys' | 'columns' | 'figure' | 'told'> &
  Partial<Pick<NamedRows, 'declared'>>;

const describing: readonly StyleName[] = [
  'label',
  'headerRight',
  'unit',
  'note',
  'question',
  'workingsLabel',
  'cardLabel',
  'cardNote',
  'totalLabel',
];

export function headerOf(rows: Rows, column: string): string | undefined {
  const label = rows.declared?.(column).label;
  return label ? contentText(label) : undefined;
}

/**
 * Whether a cell only says what its row is. A column with a header, or a card's line, may compute in that look too, but
 * for the first: that is the row's label.
 */
export function isDescribing(rows: Rows, column: string, { style, formula }: Cell): boolean {
  if (column === rows.figure || !describing.includes(style)) return false;
  if (formula === undefined || column === rows.columns[0]) return true;
  return style !== 'cardNote' && headerOf(rows, column) === undefined;
}

/** A proposed text says why, where nobody has said so yet. */
const isProposedText = ({ style, content }: Cell): boolean => isInput(style) && typeof content === 'string';

const textsOf = (rows: Rows, key: string) =>
  rows.columns.flatMap((column) => {
    const cell = rows.told(key, column);
    const isLabel = column === rows.columns[0];
    const content = (isLabel && cell.formula ? { formula: `=${cell.formula}` } : cell.content) ?? '';
    const says = isDescribing(rows, column, cell) || (column !== rows.figure && isProposedText(cell));
    return says && content !== '' ? [{ column, text: contentText(content) }] : [];
  });

export const labelOf = (rows: Rows, key: string): string | undefined => textsOf(rows, key)[0]?.text;

export function textsBeside(rows: Rows, key: string): { unit: string; note: string } {
  const [, ...beside] = textsOf(rows, key);
  const unit = beside.find(({ column }) => column === 'unit')?.text ?? '';
  // A dash stands where there is nothing to say.
  const notes = beside.filter(({ column, text }) => column !== 'unit' && /\w/.test(text));
  return { unit, note: notes.map(({ text }) => text).join('. ') };
}
