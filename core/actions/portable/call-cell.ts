import { areaName, parseArea } from '../../cells/address.ts';
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
  /** What its twins show, tried elsewhere. */
  readonly tried?: readonly (readonly Value[])[];
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

export const areaOf = ({ at, becomes }: CallCell): string =>
  areaName({ ...(parseArea(at) ?? { row: 1, column: 1 }), ...sizeOf(becomes) });

/** So many cells in one go: each is written and read again before the next ones. */
const inOneGo = 200;

/** Cells of one sheet together. */
export function* goes(cells: readonly CallCell[]): Generator<{ from: number; group: CallCell[] }> {
  let group: CallCell[] = [];
  let from = 0;
  for (const [index, cell] of cells.entries()) {
    if (group.length > 0 && (group[0]?.sheet !== cell.sheet || group.length === inOneGo)) {
      yield { from, group };
      group = [];
      from = index;
    }
    group.push(cell);
  }
  if (group.length > 0) yield { from, group };
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
