import { type Area, areaName, parseArea, splitReference } from '../cells/address.ts';
import type { Input } from '../function-kit/inputs/input.ts';
import { termOf } from '../function-kit/twin/term.ts';
import { mayBeArray } from './may-be-array.ts';

/** What a formula's references mean in its workbook. */
export interface Surroundings {
  /** The sheet on which the formula stands. */
  readonly sheet: string;
  /** A reference ("Costs!$B$5:$B$9") for a name of the workbook or a table's reference; null where it is none. */
  readonly referenceOf: (name: string) => string | null;
  /** How far a sheet is filled. */
  readonly filledOf: (sheet: string) => { readonly rows: number; readonly columns: number };
}

/**
 * An argument as its twin reads it: a name for several cells, also one that LET gives, is the reference itself, for a twin
 * is written for certain cells. null where no twin can read it.
 * @param outline the argument with a figure in the place of our calls in it, which give one value each.
 * @param meaningOf what a name stands for: a reference, or what LET gives it.
 */
export function argumentText(
  text: string,
  outline: string,
  { isWhole }: Input,
  meaningOf: (name: string) => string | null,
): string | null {
  const typed = text.trim();
  const reference = referenceOf(typed, meaningOf);
  if (reference !== null && (isWhole || isSeveral(reference))) return reference;
  if (isWhole || termOf(typed, null).reference) return typed;
  return mayBeArray(outline, meaningOf) ? null : typed;
}

/** The reference for which a name stands, or a name for that name. */
function referenceOf(name: string, meaningOf: (name: string) => string | null): string | null {
  const meaning = meaningOf(name);
  if (meaning === null || termOf(meaning, null).reference) return meaning;
  return referenceOf(meaning, (other) => (other === name ? null : meaningOf(other)));
}

function isSeveral(reference: string): boolean {
  const area = parseArea(splitReference(reference).address);
  return area === null || area.rows * area.columns > 1;
}

/** The cells of a reference that its sheet fills: "A:A" is "A$1:A$57" there. Other texts stay. */
export function filledPart(text: string, { sheet, filledOf }: Surroundings): string {
  const { reference } = termOf(text, null);
  if (!reference) return text;
  const { prefix, area } = reference;
  const filled = filledOf(prefix === '' ? sheet : splitReference(`${prefix}A1`).sheet);
  const cut = {
    ...area,
    rows: within(area.row, area.rows, filled.rows),
    columns: within(area.column, area.columns, filled.columns),
  };
  if (cut.rows === area.rows && cut.columns === area.columns) return text;
  return prefix + anchored(cut, text.slice(prefix.length));
}

const within = (first: number, count: number, filled: number) =>
  Math.max(1, Math.min(count, filled - first + 1));

/** With the dollar signs of the reference; what a whole column or row leaves out does not move. */
function anchored(area: Area, typed: string): string {
  const [from = '', to = from] = typed.split(':');
  const [first = '', last = first] = areaName(area).split(':');
  return `${anchoredCell(first, from)}:${anchoredCell(last, to)}`;
}

function anchoredCell(cell: string, typed: string): string {
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const [, columnSign = '', letters = '', rowSign = '', digits = ''] =
    /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(typed) ?? [];
  // "$A" is a column alone, "$5" a row alone: there the only sign is read as the column's.
  const ofRow = letters === '' ? columnSign : digits === '' ? '$' : rowSign;
  const ofColumn = letters === '' ? '$' : columnSign;
  return `${ofColumn}${column}${ofRow}${row}`;
}
