import { isError, type Result } from '../results.ts';
import { keyOf } from './cell-key.ts';
import type { FileCell } from './read-sheet.ts';
import type { FileBook } from './read-workbook.ts';

/** What the file says that its cells come to. */
export class FileValues {
  private readonly cells = new Map<string, FileCell>();

  constructor(book: FileBook) {
    for (const [sheet, { rows }] of book.sheets.entries())
      for (const cell of rows.flatMap((row) => row.cells))
        this.cells.set(keyOf(sheet, cell.row, cell.column), cell);
  }

  cell(key: string): FileCell | undefined {
    return this.cells.get(key);
  }

  /** A value that somebody worked out; undefined for what only says that nobody could. */
  known(key: string): Result | undefined {
    const cell = this.cells.get(key);
    if (cell?.value === undefined || cell.isStandIn) return undefined;
    return notWorkedOut.has(isError(cell.value) ? cell.value.error : String(cell.value))
      ? undefined
      : cell.value;
  }

  entries(): Iterable<[string, FileCell]> {
    return this.cells;
  }
}

/** Errors of a program that does not know a function, waits for it, or, as Google, says its message elsewhere. */
const notWorkedOut = new Set([
  '#NAME?',
  '#BUSY!',
  '#GETTING_DATA',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#FIELD!',
  '#ERROR!',
  'Loading...',
]);

export function isSame(one: Result, other: Result, tolerance: number): boolean {
  if (isError(one) || isError(other)) return isError(one) && isError(other);
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  const difference = Math.abs(one - other);
  return difference <= tolerance * Math.max(Math.abs(one), Math.abs(other)) || difference <= nothing;
}

/** What is 0 but for rounding. */
const nothing = 1e-12;
