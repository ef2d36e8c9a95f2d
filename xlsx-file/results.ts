/** What a formula comes to: a figure, a text, a yes or no, or an error value such as #N/A. */
export type Result = number | string | boolean | ErrorValue;

export interface ErrorValue {
  error: string;
}

/** What a cell shows when the file is opened, row and column from 0; undefined where it holds nothing. */
export type ResultAt = (sheet: string, row: number, column: number) => Result | undefined;

export const isError = (result: Result): result is ErrorValue => typeof result === 'object';

/** As a text that no number format touches. */
export function textOf(result: Result | undefined): string {
  if (result === undefined) return '';
  if (isError(result)) return result.error;
  return typeof result === 'boolean' ? String(result).toUpperCase() : String(result);
}
