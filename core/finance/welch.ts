import { isConstant, mean } from './mean.ts';
import { twoSidedP } from './student-t.ts';

/**
 * Two-sided p of Welch's t test, which lets the two samples vary differently: T.TEST(a, b, 2, 3). At least one must vary,
 * and each have two figures or more. Where figures resemble their neighbours, `counts` are how many each sample is worth.
 *
 * Units: a share from 0 to 1, whatever the figures' unit. Errors: none; NaN where figures are too large to subtract.
 * Source: B. L. Welch, "The generalization of Student's problem when several different population variances are
 * involved", Biometrika 34 (1947); degrees of freedom by Welch and Satterthwaite.
 */
export function welchPValue(
  one: readonly number[],
  other: readonly number[],
  counts: readonly [one: number, other: number] = [one.length, other.length],
): number {
  // The test knows no origin and no unit: near 0 and near 1 nothing is lost, nothing overflows.
  const origin = one[0] ?? 0;
  const unit = Math.max(largest(one, origin), largest(other, origin));
  const a = momentsOf(one, counts[0], origin, unit);
  const b = momentsOf(other, counts[1], origin, unit);
  const total = a.error + b.error;
  const t = (a.mean - b.mean) / Math.sqrt(total);
  const df = (total * total) / (a.error ** 2 / (counts[0] - 1) + b.error ** 2 / (counts[1] - 1));
  return twoSidedP(t, df);
}

/**
 * Two-sided p of Student's t test of one sample's mean against a figure, as welchPValue has it of two.
 *
 * Units: a share from 0 to 1. Errors: none. Source: Student, "The probable error of a mean", Biometrika 6 (1908).
 */
export function oneSamplePValue(
  sample: readonly number[],
  figure: number,
  count: number = sample.length,
): number {
  const unit = largest(sample, figure);
  const { mean: difference, error } = momentsOf(sample, count, figure, unit);
  return twoSidedP(difference / Math.sqrt(error), count - 1);
}

function largest(figures: readonly number[], origin: number): number {
  return figures.reduce((most, figure) => Math.max(most, Math.abs(figure - origin)), 0);
}

/** The mean, and the square of its standard error. */
function momentsOf(
  figures: readonly number[],
  count: number,
  origin: number,
  unit: number,
): { mean: number; error: number } {
  const scaled = figures.map((figure) => (figure - origin) / unit);
  const middle = mean(scaled);
  if (isConstant(figures)) return { mean: middle, error: 0 };
  const squares = scaled.reduce((sum, figure) => sum + (figure - middle) ** 2, 0);
  return { mean: middle, error: squares / (figures.length - 1) / count };
}
