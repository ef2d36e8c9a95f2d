import type { Term } from './term.ts';

export type Terms<I> = { [Name in keyof I]: Term };

/** A formula without "="; a table of them for a function that spills; null where none can be short enough. */
export type TwinFormula = string | string[][] | null;

/**
 * The equivalent of a call made of functions that Excel 2016, Google Sheets and LibreOffice 7 all have. Guards for
 * what each single input may be come from its declaration; these say the rest.
 */
export interface Twin<I> {
  /** What is decided before any other input is looked at; null where these arguments decide nothing. */
  first?(terms: Terms<I>): { condition: string; formula: string } | null;
  /** Conditions between inputs, or of a whole range, without which the call is an error. */
  where?(terms: Terms<I>): string[];
  /** The arithmetic. It gives #N/A, never a wrong figure, where its short form does not hold. */
  formula(terms: Terms<I>): TwinFormula;
}
