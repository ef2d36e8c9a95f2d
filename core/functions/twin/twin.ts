import type { Term } from './term.ts';

export type Terms<I> = { [Name in keyof I]: Term };

/**
 * The equivalent of a call made of functions that Excel 2016, Google Sheets and LibreOffice 7 all have. Guards for
 * what each input may be come from its declaration; these say the rest.
 */
export interface Twin<I> {
  /** Conditions between inputs, or of a whole range, without which the call is an error. */
  where?(terms: Terms<I>): string[];
  /** The arithmetic. */
  formula(terms: Terms<I>): string;
}
