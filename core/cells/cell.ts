/** What a cell holds, whichever host handed it over. A blank (an empty cell or an empty text) is null. */
export type Cell = number | string | boolean | null | Day | CellError;

/** A table of cells, row by row; never ragged, never empty. */
export type CellTable = readonly (readonly Cell[])[];

/** What one argument of a call was given: one cell, or a range of them. */
export type Given = Cell | CellTable;

/** A cell known to be a date: whole days as a spreadsheet counts them (1 is 1 January 1900). */
export class Day {
  constructor(readonly serial: number) {}
}

/** The error values that a spreadsheet shows. */
export type ErrorCode = '#VALUE!' | '#DIV/0!' | '#NUM!' | '#N/A' | '#REF!' | '#NAME?' | '#NULL!';

const errorCodes: readonly string[] = [
  '#VALUE!',
  '#DIV/0!',
  '#NUM!',
  '#N/A',
  '#REF!',
  '#NAME?',
  '#NULL!',
] satisfies ErrorCode[];

export function isErrorCode(text: string): text is ErrorCode {
  return errorCodes.includes(text);
}

/**
 * A typed error: what the cell shows, and a sentence that says what to change. It is thrown and returned, but is no
 * Error: a stack a row would be the dearest part of a call over a long column.
 */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly message: string,
  ) {}
}

/** Missing, of the wrong type or of the wrong shape. */
export const valueError = (message: string) => new CellError('#VALUE!', message);
/** A divisor of zero. */
export const div0Error = (message: string) => new CellError('#DIV/0!', message);
/** Outside the domain. */
export const numError = (message: string) => new CellError('#NUM!', message);
/** Not enough data yet, or the answer is "never". */
export const notAvailableError = (message: string) => new CellError('#N/A', message);

export function isTable(given: Given): given is CellTable {
  return Array.isArray(given);
}
