import { betaFraction } from '../../core/finance/beta-fraction.ts';

/**
 * The share of a beta distribution that lies below x: I_x(a, b).
 *
 * Method: the regularised incomplete beta function, by its continued fraction.
 * Source: NIST Digital Library of Mathematical Functions, 8.17.22 and 8.17.4; the logarithm of gamma by 5.11.1.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(a, b, x)) / a
    : 1 - (front * betaFraction(b, a, 1 - x)) / b;
}

/** The logarithm of B(a, b). */
export const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);

/** Stirling's series; a small argument is first stepped up. */
function logGamma(x: number): number {
  let stepped = 0;
  let z = x;
  for (; z < 12; z += 1) stepped += Math.log(z);
  const series = 1 / (12 * z) - 1 / (360 * z ** 3) + 1 / (1260 * z ** 5) - 1 / (1680 * z ** 7);
  return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + series - stepped;
}
