/**
 * Least-squares slope of figures over 1, 2, ..., n: what they gain a period, as SLOPE gives it. Two figures or more.
 *
 * Units: the figures' own a period. Errors: none. Source: ordinary least squares, Gauss 1809.
 */
export function slope(figures: readonly number[]): number {
  const n = figures.length;
  const middle = (n + 1) / 2;
  let sum = 0;
  for (const [index, figure] of figures.entries()) sum += (index + 1 - middle) * figure;
  return sum / ((n * (n * n - 1)) / 12);
}
