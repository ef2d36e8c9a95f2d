import { type Cell, type CellTable, Day } from '../../cells/cell.ts';
import type { UserSigns } from '../../cells/typed-figure.ts';
import { dayIn, figureIn } from '../../cells/typed-figure.ts';
import { decimalCommaSigns, fromSigns } from '../../formula/signs.ts';
import { asTyped } from '../../function-kit/example-text.ts';
import { literalIn } from '../../function-kit/twin/term.ts';

/** Several values as a formula writes them. */
interface TypedArray {
  text: string;
  value: CellTable;
}

/** Reads "{1,2;3,4}"; null where that is no such table. */
export function arrayIn(typed: string, { decimal }: UserSigns): TypedArray | null {
  const english = decimal === ',' ? fromSigns(typed, decimalCommaSigns) : typed;
  const inside = /^\{(.*)\}$/s.exec(english)?.[1];
  if (inside === undefined) return null;
  const rows: Cell[][] = [[]];
  let rest = inside;
  for (;;) {
    const [whole, item = '', sign] = /^\s*("(?:[^"]|"")*"|[^,;"]*)(,|;|$)/.exec(rest) ?? [];
    const value = literalIn(item.trim());
    if (whole === undefined || value === undefined) return null;
    rows[rows.length - 1]?.push(value);
    rest = rest.slice(whole.length);
    if (sign === ';') rows.push([]);
    if (sign === '') break;
  }
  return rows.every(({ length }) => length === rows[0]?.length) ? { text: asTyped(rows), value: rows } : null;
}

/** Reads "12; 15; 14" or "12, 15, 14"; null where one of them is no figure and no day. */
export function listIn(typed: string, signs: UserSigns): TypedArray | null {
  const items = typed.split(typed.includes(';') ? /\s*;\s*/ : /,?\s+/);
  if (items.length < 2) return null;
  const row = items.map((item) => figureIn(item, signs)?.value ?? dayOf(item, signs));
  const values = row.filter((cell) => cell !== null);
  return values.length === row.length ? { text: asTyped([values]), value: [values] } : null;
}

function dayOf(item: string, signs: UserSigns): Day | null {
  const serial = dayIn(item, signs);
  return serial === null ? null : new Day(serial);
}
