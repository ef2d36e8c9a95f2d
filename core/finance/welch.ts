import { isConstant, mean } from './mean.ts';
import { twoSidedP } from './student-t.ts';

/**
 * Two-sided p of Welch's t test, which lets the two samples vary differently: T.TEST(a, b, 2, 3). At least one must vary,
 * and each have two figures or more.
 *
 * Units: a share from 0 to 1, whatever the figures' unit. Errors: none; NaN where figures are too large to subtract.
 * Source: B. L. Welch, "The generalization of Student's problem when several different population variances are
 * involved", Biometrika 34 (1947); degrees of freedom by Welch and Satterthwaite.
 */
export function welchPValue(one: readonly number[], other: readonly number[]): number {
  // The test knows no origin and no unit: near 0 and near 1 nothing is lost, nothing overflows.
  const origin = one[0] ?? 0;
  const unit = Math.max(largest(one, origin), largest(other, origin));
  const a = momentsOf(one, origin, unit);
  const b = momentsOf(other, origin, unit);
  const total = a.error + b.error;
  const t = (a.mean - b.mean) / Math.sqrt(total);
  const df = (total * total) / (a.error ** 2 / (one.length - 1) + b.error ** 2 / (other.length - 1));
  return twoSidedP(t, df);
}

function largest(figures: readonly number[], origin: number): number {
  return figures.reduce((most, figure) => Math.max(most, Math.abs(figure - origin)), 0);
}

/** The mean, and the square of its standard error. */
function momentsOf(
  figures: readonly number[],
  origin: number,
  unit: number,
): { mean: number; error: number } {
  const scaled = figures.map((figure) => (figure - origin) / unit);
  const middle = mean(scaled);
  if (isConstant(figures)) return { mean: middle, error: 0 };
  const squares = scaled.reduce((sum, figure) => sum + (figure - middle) ** 2, 0);
  return { mean: middle, error: squares / (figures.length - 1) / figures.length };
}
