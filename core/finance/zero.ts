/**
 * A zero of a continuous function between two points at which its signs differ.
 *
 * Method: inverse quadratic interpolation where it is safe, else halving. Errors: none.
 * Source: Chandrupatla, "A new hybrid quadratic/bisection algorithm", Advances in Engineering Software 28 (1997).
 */
export function findZero(f: (x: number) => number, from: number, to: number): number {
  let a = from;
  let b = to;
  let fa = f(a);
  let fb = f(b);
  if (fa === 0) return a;
  if (fb === 0) return b;
  let share = 0.5;
  for (let round = 0; round < 200; round++) {
    const x = a + share * (b - a);
    const fx = f(x);
    let c = a;
    let fc = fa;
    if (fx > 0 !== fa > 0) {
      c = b;
      fc = fb;
      b = a;
      fb = fa;
    }
    a = x;
    fa = fx;

    const best = Math.abs(fa) < Math.abs(fb) ? a : b;
    const least = (2 * Number.EPSILON * Math.abs(best) + 1e-17) / Math.abs(b - a);
    if (fx === 0 || least > 0.5) return fx === 0 ? x : best;

    const width = (a - b) / (c - b);
    const height = (fa - fb) / (fc - fb);
    const isSafe = height * height < width && (1 - height) * (1 - height) < 1 - width;
    const step = isSafe
      ? (fa / (fb - fa)) * (fc / (fb - fc)) + (((c - a) / (b - a)) * (fa / (fc - fa)) * fb) / (fc - fb)
      : 0.5;
    share = Math.min(Math.max(step, least), 1 - least);
  }
  return a;
}
