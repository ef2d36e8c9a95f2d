/**
 * The continued fraction of the regularised incomplete beta function I_x(a, b), by Lentz's method: fast for
 * x < (a + 1)/(a + b + 2).
 *
 * Source: NIST Digital Library of Mathematical Functions, 8.17.22.
 */
export function betaFraction(a: number, b: number, x: number): number {
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return value;

  function notZero(term: number): number {
    return Math.abs(term) < tiny ? tiny : term;
  }
}
