import type { Cell } from './cell.ts';
import { Day } from './cell.ts';

/** How messages name what a cell held: "text '1,200'", "TRUE", "-5". */
export function cellInWords(cell: Cell): string {
  if (cell === null) return 'a blank';
  if (typeof cell === 'number') return numberInWords(cell);
  if (typeof cell === 'string') return `text '${cell.length > 40 ? `${cell.slice(0, 40)}...` : cell}'`;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell instanceof Day) return 'a date';
  return cell.code;
}

/** Ten digits at most: a message is read, not computed with. */
export function numberInWords(value: number): string {
  return String(Number(value.toPrecision(10)));
}

export function percentInWords(value: number): string {
  return `${numberInWords(value * 100)}%`;
}

/** A text as formulas write it. */
export const textLiteral = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** What a failure says, whoever threw it. */
export function messageOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
