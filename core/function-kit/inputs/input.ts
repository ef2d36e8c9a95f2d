import type { Given } from '../../cells/cell.ts';

/** One argument of a function: what it takes, and how it is read from what a cell holds. */
export interface Input<Value = unknown> {
  kind: InputKind;
  description: string;
  /** "money", "hours a week", "share"...: stands in the documentation and the sidebar. */
  unit: string;
  isOptional: boolean;
  /** What a blank or omitted optional argument means; null where the function decides. */
  fallback: Value;
  domain: Domain;
  /** How messages show a figure. */
  shownAs?: 'percent' | undefined;
  /** Takes a range whole; the others spill over one. */
  isWhole: boolean;
  /** A blank is an answer of its own, though the argument must be there. */
  takesBlank?: true;
  /** Every value is a number, and one other than 0 between these is taken as it is, unread. */
  takesNumbers?: { least: number; most: number } | undefined;
  /** @throws CellError naming the argument and what was found. */
  read(given: Given, name: string): Value;
}

export type InputKind =
  | 'number'
  | 'fraction'
  | 'flag'
  | 'text'
  | 'date'
  | 'score'
  | 'sample'
  | 'flows'
  | 'values';

/** What a number may be. The sign of a domain is told in the documentation and guarded in the native twin. */
export interface Domain {
  least?: number;
  most?: number;
  /** The bound itself is outside. */
  isAboveLeast?: boolean;
  isBelowMost?: boolean;
  /** A zero: a divisor (#DIV/0!), or most likely a blank cell that Excel hands over as 0 (#VALUE!). */
  zero?: 'divides' | 'refused';
}

/** What every input is told of. */
export interface Described {
  description: string;
  unit?: string;
}
