import type { WhyKept } from '../../portable/portable-formula.ts';
import type { CellContent } from '../../sheet-port/operations.ts';
import type { Value } from '../sheet-now.ts';

/** A cell whose formula calls one of our functions. */
export interface CallCell {
  readonly sheet: string;
  /** "B5". */
  readonly at: string;
  readonly formula: string;
  /** What it shows. */
  readonly value: Value;
  /** What the cells show that its replacement fills. */
  readonly shown: readonly (readonly Value[])[];
  readonly becomes: Replacement;
}

export type Replacement =
  /** One formula a cell, from the cell on, rightwards and down. */
  | { readonly is: 'twin'; readonly formulas: readonly (readonly string[])[] }
  /** There is no twin for it: its values can take its place. */
  | {
      readonly is: 'value';
      readonly why: WhyStays;
      readonly function: string;
      readonly values: readonly Value[][];
    }
  | { readonly is: 'stays'; readonly why: WhyStays; readonly function: string };

/** What would be written, cell by cell; of what stays nothing. */
export const tableOf = (becomes: Replacement): readonly (readonly CellContent[])[] => {
  if (becomes.is === 'twin') return becomes.formulas.map((row) => row.map((formula) => ({ formula })));
  return becomes.is === 'value' ? becomes.values : [];
};

/** The cells that it fills. */
export function sizeOf(becomes: Replacement): { readonly rows: number; readonly columns: number } {
  const table = tableOf(becomes);
  return { rows: Math.max(1, table.length), columns: table[0]?.length ?? 1 };
}

export type WhyStays =
  | WhyKept
  /** The sheet is protected. */
  | 'locked'
  /** Other things stand where the twins of a spill would. */
  | 'noRoom'
  /** Somebody has changed the cell since it was looked at. */
  | 'changed'
  /** Its twin gave another value here. */
  | 'differs'
  /** The host refused to write. */
  | 'refused'
  /** The record of calls takes no more. */
  | 'recordFull';
