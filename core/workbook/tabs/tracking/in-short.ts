import { inCurrency } from '../../model/page.ts';
import { strip } from '../../shared/strip.ts';
import type { SumKey } from './sums.ts';

const measured = (label: string, key: SumKey, format: 'money' | 'percent' | 'whole' = 'money') =>
  ({
    label: format === 'money' ? inCurrency(label) : label,
    format,
    formula: `IF(ISNUMBER({ofAll.${key}}), {ofAll.${key}}, "–")`,
  }) as const;

/** What all rows come to, above them; Workings has the rest, and the pilot's. */
export const inShort = strip('I5', 8, {
  shownValue: measured('Value', 'value'),
  shownCost: measured('Cost', 'cost'),
  shownWeeks: measured('Weeks', 'weeks', 'whole'),
  shownPayback: measured('Covers since week', 'payback', 'whole'),
  shownROI: measured('ROI so far', 'roi', 'percent'),
  shownNet: measured('Net benefit', 'net'),
});
