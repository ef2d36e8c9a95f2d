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
