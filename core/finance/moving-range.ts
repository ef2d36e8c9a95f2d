import { mean } from './mean.ts';

/** 3 / d2 with d2 = 1.128 for ranges of two: what the mean moving range is multiplied by. */
export const naturalLimit = 2.66;

export interface ChartLimits {
  lower: number;
  mean: number;
  upper: number;
}

/**
 * Natural process limits of an individuals (XmR) chart: mean -/+ 2.66 x the mean moving range. Two figures or more.
 *
 * Units: the figures' own. Errors: none.
 * Source: Donald J. Wheeler, Understanding Variation; NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2.
 */
export function individualsLimits(figures: readonly number[]): ChartLimits {
  const centre = mean(figures);
  const margin = naturalLimit * meanMovingRange(figures);
  return { lower: centre - margin, mean: centre, upper: centre + margin };
}

/** The mean distance of neighbouring figures. */
export function meanMovingRange(figures: readonly number[]): number {
  let sum = 0;
  for (let index = 1; index < figures.length; index++) {
    sum += Math.abs((figures[index] ?? 0) - (figures[index - 1] ?? 0));
  }
  return sum / (figures.length - 1);
}
