import type { Term } from './term.ts';

/** Ranges that a twin reads whole, in whatever order: any shape will do, but cells they must be. */
export function areRanges(...terms: Term[]): boolean {
  return terms.every(({ reference }) => reference !== null);
}

/** SUM alone tells of an error value in a range; counting passes over it. */
export function holdsNoError({ text }: Term): string {
  return `ISNUMBER(SUM(${text}))`;
}

export function varies({ text }: Term): string {
  return `MAX(${text})>MIN(${text})`;
}

/** How many cells a range has, also after rows or columns were put into it. */
export function cellCount({ text, reference }: Term): string {
  const { rows = 1, columns = 1 } = reference?.area ?? {};
  if (rows * columns === 1) return '1';
  if (columns === 1) return `ROWS(${text})`;
  return rows === 1 ? `COLUMNS(${text})` : `(ROWS(${text})*COLUMNS(${text}))`;
}
