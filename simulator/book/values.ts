/** What a cell of the simulated workbook holds. A blank is null; a date is a number whose format shows a day. */
export type BookValue = number | string | boolean | null | BookError | BookDate;

export interface BookError {
  error: string;
  /** Shown to who points at the cell, where the host can say it. */
  message?: string;
}

export interface BookDate {
  date: number;
}

export type BookTable = BookValue[][];

export function isBookError(value: BookValue): value is BookError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isBookDate(value: BookValue): value is BookDate {
  return typeof value === 'object' && value !== null && 'date' in value;
}

/** What one argument of a call holds when it reaches the add-in. */
export type CallArgument =
  | { is: 'omitted' }
  | { is: 'cell'; value: BookValue }
  | { is: 'range'; values: BookTable };

/** One call of a custom function, ready for the add-in. */
export interface CustomCall {
  name: string;
  arguments: CallArgument[];
}

/** What an add-in offers to a workbook. */
export interface CustomFunctions {
  /** Upper-case names as they are typed in a cell. */
  names: ReadonlySet<string>;
  /** Calculates the calls; one result each, in their order. A single value is a table of one cell. */
  call(calls: CustomCall[]): Promise<BookTable[]>;
}

/** Does a number format show a day or a time? Literal text and colours in it do not count. */
export function isDateFormat(format: string): boolean {
  const plain = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[ymdhs]/i.test(plain) && !/general/i.test(plain);
}
