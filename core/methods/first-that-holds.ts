/** A condition and what follows from it, as formulas. */
export type Case = readonly [condition: string, result: string];

/** Nested IFs: the first condition that holds gives its result, else `otherwise`. */
export const firstThatHolds = (cases: readonly Case[], otherwise: string): string =>
  cases.reduceRight((rest, [condition, result]) => `IF(${condition},${result},${rest})`, otherwise);
