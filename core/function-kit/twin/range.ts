import { areaName } from '../../cells/address.ts';
import type { Term } from './term.ts';

/** A range that a twin can read by position: one column or one row, short enough to be counted out. */
export interface Line {
  /** As typed. */
  text: string;
  length: number;
  /** It has several columns, not several rows. */
  isRow: boolean;
  /** The reference of its first cells. */
  first(count: number): string;
  /** The reference of some cells in a row, the first one from 1. */
  part(from: number, count: number): string;
  /** The reference of one cell, from 1. */
  cell(position: number): string;
  /** An array constant that lies as the range does: {1;2;3} for a column, {1,2,3} for a row. */
  constant(figures: readonly number[]): string;
}

/** More positions than this do not fit into the longest formula. */
const mostCells = 1500;

/** null where the argument is no plain reference, has several columns and rows, or is too long. */
export function lineOf({ text, reference }: Term): Line | null {
  if (!reference) return null;
  const { prefix, area } = reference;
  const { rows, columns } = area;
  const length = rows * columns;
  if ((rows > 1 && columns > 1) || length > mostCells) return null;
  const isRow = rows === 1 && columns > 1;
  const anchored = anchorsOf(text.slice(prefix.length));
  const part = (from: number, count: number) => {
    const at = isRow
      ? { row: area.row, column: area.column + from, rows: 1, columns: count }
      : { row: area.row + from, column: area.column, rows: count, columns: 1 };
    return prefix + anchored(areaName(at));
  };
  return {
    text,
    length,
    isRow,
    first: (count) => part(0, count),
    part: (from, count) => part(from - 1, count),
    cell: (position) => part(position - 1, 1),
    constant: (figures) => `{${figures.join(isRow ? ',' : ';')}}`,
  };
}

/** Puts the dollar signs of the reference as typed into one of its parts. */
function anchorsOf(typed: string): (name: string) => string {
  const [, column = '', row = ''] = /^(\$?)[A-Z]+(\$?)\d/i.exec(typed) ?? [];
  return (name) => name.replaceAll(/([A-Z]+)(\d+)/g, (_, letters, digits) => column + letters + row + digits);
}

/** 1, 2, 3, ... as long as the line. */
export function positionsOf({ length }: Line): number[] {
  return Array.from({ length }, (_, index) => index + 1);
}

/** Conditions under which a line holds figures from its first cell on without a gap; blanks may follow them. */
export function isFilled(line: Line, least = 1): string[] {
  const { text } = line;
  if (line.length === 1) return [`ISNUMBER(${text})`];
  return [`COUNT(${text})>=${least}`, `COUNT(${text})=${lastFilled(line)}`];
}

/** The position of the last cell that is not blank; 0 where all are. */
export function lastFilled(line: Line): string {
  return `SUMPRODUCT(MAX((${line.text}<>"")*${line.constant(positionsOf(line))}))`;
}
