import { type Line, positionsOf } from '../../function-kit/twin/range.ts';
import type { Term } from '../../function-kit/twin/term.ts';
import type { TwinFormula } from '../../function-kit/twin/twin.ts';

/** Levels of IF that leave room for the guards below Excel's 64. */
const mostFlows = 58;

/** One IF for each flow: has the running total reached zero, and where within the period? */
export function paybackPeriodsTwin(line: Line | null, discountRate: Term): TwinFormula {
  if (!line || line.length > mostFlows) return null;
  if (line.length < 2) return 'NA()';
  const rate = rateOf(discountRate);
  const growth = `(1+${rate})`;
  const isPlain = discountRate.constant === 0;
  const total = (count: number) =>
    isPlain ? `SUM(${line.first(count)})` : `NPV(${rate},${line.first(count)})`;
  const size = (count: number) => {
    const flows = line.first(count);
    const powers = line.constant(positionsOf(line).slice(0, count));
    return isPlain ? `SUMPRODUCT(ABS(${flows}))` : `SUMPRODUCT(ABS(${flows})/${growth}^${powers})`;
  };
  const steps = positionsOf(line)
    .slice(1)
    .map((position) => {
      const before = total(position - 1) + (isPlain ? '' : `*${growth}^${position}`);
      const share = `MIN(1,-${before}/${line.cell(position)})`;
      return `IF(${total(position)}>=-${size(position)}/10^9,${position - 2}+${share},`;
    });
  return `IF(${line.cell(1)}>=0,0,${steps.join('')}NA()${')'.repeat(line.length)}`;
}

/** The shortest text that reads a blank as 0. */
function rateOf(discountRate: Term): string {
  return discountRate.reference ? `N(${discountRate.text})` : `${discountRate}`;
}
