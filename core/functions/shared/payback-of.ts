import { notAvailableError } from '../../cells/cell.ts';
import { numberInWords } from '../../cells/wording.ts';
import { paybackTime } from '../../finance/payback.ts';

const names = {
  week: { value: 'weekly_value', cost: 'weekly_cost' },
  month: { value: 'monthly_value', cost: 'monthly_cost' },
};

/** Weeks or months until it has paid back. @throws CellError #N/A that says which figure to change. */
export function paybackOf(
  period: 'week' | 'month',
  upfrontCost: number,
  value: number,
  cost: number,
  rampPeriods: number,
): number {
  const time = paybackTime({ upfrontCost, value, cost, rampPeriods });
  if (time !== null) return time;
  const { value: valueName, cost: costName } = names[period];
  throw notAvailableError(
    `never pays back: ${valueName} (${numberInWords(value)}) must be more than ${costName} (${numberInWords(cost)})`,
  );
}
