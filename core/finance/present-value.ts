/** Below this a power has lost its digits; a factor above a half would never make it 0. */
const leastPower = 1e-300;

/**
 * What flows are worth today: the sum of flow k / (1 + annualRate)^(k / periodsPerYear), k from 0, so the first flow
 * is today's. Excel's NPV discounts the first flow too; this is NPV(p, flows) x (1 + p) with p the rate per period.
 *
 * Units: money as in flows; rates are fractions a year, above -1.
 * Errors: none; a sum too large for a number is Infinity or NaN.
 * Source: Brealey, Myers and Allen, Principles of Corporate Finance, "How to calculate present values".
 */
export function presentValue(flows: readonly number[], annualRate: number, periodsPerYear: number): number {
  const factor = (1 + annualRate) ** (-1 / periodsPerYear);
  let value = 0;
  let power = 1;
  for (let k = 0; k < flows.length && power >= leastPower; k++) {
    value += (flows[k] ?? 0) * power;
    power *= factor;
  }
  return value;
}
