/** A running total this close to zero, as a share of all that it is the sum of, is zero. */
const zeroShare = 1e-9;

/** Below this a discount factor has lost its digits. */
const leastFactor = 1e-300;

/**
 * Periods until the running total of discounted flows is first 0 or more, straight-line within the period; null where
 * it never is. The first flow is at time 0, so flows that start at 0 or above have paid back at once.
 *
 * Units: periods of the flows; discountRate is a fraction a period, above -1.
 * Errors: none.
 * Source: payback and discounted payback period, as ACCA and CFA texts compute them.
 */
export function runningPayback(flows: readonly number[], discountRate: number): number | null {
  let total = 0;
  let size = 0;
  let factor = 1;
  for (let k = 0; k < flows.length && factor >= leastFactor; k++) {
    const before = total;
    const discounted = (flows[k] ?? 0) * factor;
    total += discounted;
    size += Math.abs(discounted);
    if (total >= -zeroShare * size) return k === 0 ? 0 : k - 1 + Math.min(1, -before / discounted);
    factor /= 1 + discountRate;
  }
  return null;
}
