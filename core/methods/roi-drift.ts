import { decisionFormula } from './rules.ts';

/** Whether a return has lately been falling, rising or steady. */
export const drifts = {
  rows: { early: 'Too early', falling: 'Falling', rising: 'Rising' },
  otherwise: 'Steady',
} as const;

/** Periods that it takes, and how far the mean of three may move before it counts. */
export const driftNeeds = { periods: 6, tolerance: 0.1 };

interface DriftTerms {
  /** How many periods there are. */
  readonly count: string;
  /** The return so many periods ago: 0 is the last one. */
  readonly ago: (periods: number) => string;
  /** The mean of three periods, of which the latest is so many ago. */
  readonly meanOfThree?: (ago: number) => string;
  readonly tolerance: string;
}

/** Three falls (or rises) in a row, or the mean of the last three periods against that of the three before. */
export function roiDriftFormula({
  count,
  ago,
  tolerance,
  meanOfThree = sumOfThree(ago),
}: DriftTerms): string {
  const inOrder = (sign: '<' | '>') =>
    `AND(${[0, 1, 2].map((periods) => `${ago(periods)}${sign}${ago(periods + 1)}`).join(',')})`;
  const [latest, earlier] = [meanOfThree(0), meanOfThree(3)];
  const isMoved = (from: string, to: string) => `ROUND(${to}-${from}-${tolerance}*ABS(${earlier}),9)>0`;
  return decisionFormula(drifts, {
    early: `${count}<${driftNeeds.periods}`,
    falling: `OR(${inOrder('<')},${isMoved(latest, earlier)})`,
    rising: `OR(${inOrder('>')},${isMoved(earlier, latest)})`,
  });
}

const sumOfThree =
  (ago: (periods: number) => string) =>
  (last: number): string =>
    `(${ago(last)}+${ago(last + 1)}+${ago(last + 2)})/3`;
