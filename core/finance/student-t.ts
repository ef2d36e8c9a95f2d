import { betaFraction } from './beta-fraction.ts';

/**
 * The chance that Student's t is at least this far from 0, on either side: T.DIST.2T(|t|, df), for any df above 0.
 *
 * Method: the regularised incomplete beta function I_x(df/2, 1/2) at x = df/(df + t^2), by its continued fraction.
 * Units: a share from 0 to 1. Errors: none; NaN where an argument is.
 * Source: NIST Digital Library of Mathematical Functions, 8.17.5 and 8.17.22; Abramowitz and Stegun 26.7.1.
 */
export function twoSidedP(t: number, df: number): number {
  const square = t * t;
  const a = df / 2;
  const x = df / (df + square);
  const rest = square / (df + square);
  // x^a (1 - x)^(1/2) / B(a, 1/2)
  const front = (Math.exp(-a * Math.log1p(square / df)) * Math.sqrt(rest) * halfStep(a)) / Math.sqrt(Math.PI);
  if (front === 0) return square === 0 ? 1 : 0;
  if (x < (a + 1) / (a + 2.5)) return (front * betaFraction(a, 0.5, x)) / a;
  return 1 - (front * betaFraction(0.5, a, rest)) / 0.5;
}

/** Gamma(a + 1/2) / Gamma(a), by its asymptotic series; a small a is first stepped up. DLMF 5.11.13. */
function halfStep(a: number): number {
  let factor = 1;
  let n = a;
  for (; n < 30; n += 1) factor *= n / (n + 0.5);
  const z = 1 / n;
  const series =
    1 +
    z *
      (-1 / 8 +
        z * (1 / 128 + z * (5 / 1024 + z * (-21 / 32768 + z * (-399 / 262144 + (z * 869) / 4194304)))));
  return factor * Math.sqrt(n) * series;
}
