import { isConstant, mean } from './mean.ts';

/** Short series tell no more of how much weeks resemble each other; and a series is never worth less than so many readings. */
export const mostResembling = 0.8;
export const fewestEffective = 1.5;

/**
 * How much neighbouring readings resemble each other: the lag-1 autocorrelation of all series together, each about its own
 * mean, and one reading's share for each mean that was estimated, which corrects its bias in short series; 0 to 0.8.
 *
 * Units: none; 0 where nothing varies. Errors: none; NaN where figures are too large to subtract.
 * Source: M. S. Bartlett, "Some aspects of the time-correlation problem in regard to tests of significance", Journal of the
 * Royal Statistical Society 98 (1935); the bias: F. H. C. Marriott and J. A. Pope, Biometrika 41 (1954).
 */
export function resemblance(...series: readonly (readonly number[])[]): number {
  const deviations = series.map(deviationsOf);
  const largest = deviations.flat().reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  if (largest === 0) return 0;
  let [products, squares, count] = [0, 0, 0];
  for (const each of deviations) {
    let last = 0;
    for (const deviation of each) {
      // In units of the largest nothing overflows.
      const scaled = deviation / largest;
      products += scaled * last;
      squares += scaled * scaled;
      last = scaled;
    }
    count += each.length;
  }
  return Math.min(mostResembling, Math.max(0, products / squares + series.length / count));
}

function deviationsOf(figures: readonly number[]): number[] {
  if (isConstant(figures)) return figures.map(() => 0);
  const middle = mean(figures);
  return figures.map((figure) => figure - middle);
}

/**
 * How many readings that do not resemble each other tell as much of the mean: n (1 - r) / (1 + r), at least 1.5.
 *
 * Units: readings. Errors: none. Source: Bartlett 1935; F. W. Zwiers and H. von Storch, "Taking serial correlation into
 * account in tests of the mean", Journal of Climate 8 (1995), 336-351.
 */
export const effectiveCount = (count: number, resembling: number): number =>
  Math.max(fewestEffective, (count * (1 - resembling)) / (1 + resembling));
