import fc from 'fast-check';

/** `npm run test:full` draws long. */
export const isFull = process.env.TEST_FULL === '1';

/** How many inputs to draw, and from which seed: the same in every run and on every machine. */
export function draws(count: number, full: number): { numRuns: number; seed: number } {
  return { numRuns: isFull ? full : count, seed: 20_260_105 };
}

/** Drawn values as a list, for what is evaluated in one batch. */
export function drawn<Value>(arbitrary: fc.Arbitrary<Value>, count: number, full: number): Value[] {
  const { numRuns, seed } = draws(count, full);
  // The weights of the drawn cells say how often edges come; fast-check's own bias would drown the rest.
  return fc.sample(fc.noBias(arbitrary), { numRuns, seed });
}
