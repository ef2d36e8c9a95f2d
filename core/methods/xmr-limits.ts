interface LimitTerms {
  readonly mean: string;
  readonly meanMovingRange: string;
  /** What the mean moving range is multiplied by: naturalLimit of finance/moving-range. */
  readonly factor: string;
}

/**
 * A limit of an individuals (XmR) chart, below ('-') or above ('+') the mean.
 *
 * Units: the readings' own. Source: Wheeler, Understanding Variation; NIST e-Handbook 6.3.2.2.
 */
export const xmrLimitFormula = (side: '-' | '+', { mean, meanMovingRange, factor }: LimitTerms): string =>
  `${mean}${side}${factor}*${meanMovingRange}`;
