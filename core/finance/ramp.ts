/**
 * Total value over the first periods of a linear ramp: value climbs from 0 to its full height per period over
 * rampPeriods and stays there. V(t) = v t^2/(2R) for t < R and v (t - R/2) after.
 */
export function valueOverRamp(valuePerPeriod: number, periods: number, rampPeriods: number): number {
  if (periods < rampPeriods) return (valuePerPeriod * periods * periods) / (2 * rampPeriods);
  return valuePerPeriod * (periods - rampPeriods / 2);
}
