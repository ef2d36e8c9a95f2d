import { tokensOf } from '../../core/formula/calls.ts';

/** The references of a formula in their order, as it writes them. */
export const findReferences = (formula: string): string[] =>
  tokensOf(formula).flatMap(({ type, value }) => (type.startsWith('range') ? [value] : []));
