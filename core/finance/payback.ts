export interface PaybackTerms {
  upfrontCost: number;
  /** Value and running cost per period, in the same period as the ramp. */
  value: number;
  cost: number;
  rampPeriods: number;
}

/**
 * Periods until cumulative value covers cumulative cost; null where it never does. Value climbs linearly over the
 * ramp: solve V(t) = U + c t with V of valueOverRamp.
 */
export function paybackTime({ upfrontCost, value, cost, rampPeriods }: PaybackTerms): number | null {
  if (upfrontCost === 0 && value >= cost && (rampPeriods === 0 || cost === 0)) return 0;
  if (value <= cost) return null;
  const afterRamp = (upfrontCost + (value * rampPeriods) / 2) / (value - cost);
  if (afterRamp >= rampPeriods) return afterRamp;
  return (rampPeriods / value) * (cost + Math.sqrt(cost * cost + (2 * upfrontCost * value) / rampPeriods));
}
