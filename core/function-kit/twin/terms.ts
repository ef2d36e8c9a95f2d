import type { Term } from './term.ts';

/** "*x", or nothing where x is known to be 1. */
export function times(term: Term): string {
  return term.constant === 1 ? '' : `*${term}`;
}

/** "+x", or nothing where x is known to be 0. */
export function plus(term: Term): string {
  return term.constant === 0 ? '' : `+${term}`;
}

/** "-x", or nothing where x is known to be 0. */
export function minus(term: Term): string {
  return term.constant === 0 ? '' : `-${term}`;
}

/** "^x", or nothing where x is known to be 1. */
export function power(term: Term): string {
  return term.constant === 1 ? '' : `^${term}`;
}

/** An optional argument in a place where it may be blank: "" where it was left out. */
export function written(term: Term): string {
  return term.constant === null ? '""' : String(term);
}

/** Whether an optional argument is blank; blank is an empty cell or an empty text. */
export function isBlankTest(term: Term): string {
  if (term.constant === undefined) return `${term}=""`;
  return term.constant === null ? 'TRUE()' : 'FALSE()';
}

/** Whether a flag is FALSE and not merely blank. */
export function isFalseTest(term: Term): string {
  if (term.constant === undefined) return `AND(ISLOGICAL(${term}),${term}=FALSE())`;
  return term.constant === false ? 'TRUE()' : 'FALSE()';
}

/** A term as methods take it: what is known to be 0, 1, TRUE or FALSE always reads the same, so that they can be short. */
export function plainText(term: Term): string {
  const { constant } = term;
  if (constant === 0 || constant === 1) return String(constant);
  if (typeof constant === 'boolean') return constant ? 'TRUE()' : 'FALSE()';
  return String(term);
}
