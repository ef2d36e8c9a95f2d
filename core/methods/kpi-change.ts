interface ChangeTerms {
  readonly baseline: string;
  readonly current: string;
  /** A condition; the formula is shorter where it is 'TRUE()' or 'FALSE()'. */
  readonly higherIsBetter: string;
}

/**
 * How far a figure has moved from its baseline, as a share of the baseline's size; above 0 is better.
 *
 * Units: a share. Source: relative change, against the size so that a baseline below 0 keeps its sense.
 */
export function kpiChangeFormula({ baseline, current, higherIsBetter }: ChangeTerms): string {
  if (higherIsBetter === 'FALSE()') return `(${baseline}-${current})/ABS(${baseline})`;
  const change = `(${current}-${baseline})/ABS(${baseline})`;
  return higherIsBetter === 'TRUE()' ? change : `${change}*IF(${higherIsBetter},1,-1)`;
}
