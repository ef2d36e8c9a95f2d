import { notAvailableError } from '../../cells/cell.ts';
import { sayNumber } from '../../cells/say.ts';
import { paybackPeriods } from '../../finance/payback.ts';

/** Weeks or months until it has paid back. @throws CellError #N/A that says which figure to change. */
export function paybackOf(
  period: 'week' | 'month',
  upfrontCost: number,
  value: number,
  cost: number,
  rampPeriods: number,
): number {
  const periods = paybackPeriods({ upfrontCost, value, cost, rampPeriods });
  if (periods !== null) return periods;
  throw notAvailableError(
    `never pays back: ${period}ly_value (${sayNumber(value)}) must be more than ${period}ly_cost (${sayNumber(cost)})`,
  );
}
