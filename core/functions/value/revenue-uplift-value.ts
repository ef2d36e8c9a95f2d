import { define } from '../../function-kit/define.ts';
import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { number, signed } from '../../function-kit/inputs/number.ts';
import { times } from '../../function-kit/twin/terms.ts';
import { attribution, margin } from '../shared/revenue-inputs.ts';

export const revenueUpliftValue = define({
  name: 'REVENUE_UPLIFT_VALUE',
  summary: 'What extra sales are worth: only the share due to the AI, and only its margin.',
  keywords: ['more revenue', 'extra sales', 'more sales', 'upsell', 'turnover growth', 'growth'],
  inputs: {
    extra_units: signed({ description: 'Sales more than before, in one period.', unit: 'units a period' }),
    value_per_unit: number({ description: 'Revenue of one of them.', unit: 'money' }),
    periods: withDefault(
      1,
      number({ description: 'How many such periods.', unit: 'periods', zero: 'refused' }),
    ),
    attribution,
    margin,
  },
  result: { kind: 'money', description: 'extra_units x value_per_unit x periods x attribution x margin' },
  compute: ({ extra_units, value_per_unit, periods, attribution, margin }) =>
    extra_units * value_per_unit * periods * attribution * margin,
  errors: ['#NUM! where value_per_unit or periods is below 0'],
  examples: [
    { arguments: [2, 3000, 4], gives: 24000 },
    { arguments: [2, 3000, 4, 0.3], gives: 7200 },
    { arguments: [2, 3000, 4, 0.3, 0.4], gives: 2880 },
    { arguments: [-1, 3000], gives: -3000 },
    { arguments: [2, 3000, 0], gives: { error: '#VALUE!' } },
    { arguments: [2, 3000, 4, 30], gives: { error: '#NUM!' } },
  ],
  source:
    'Incremental contribution: extra revenue at its margin, discounted for what else may have caused it.',
  notes: ['An attribution or margin of 0 counts as 0: for 100%, leave it out.'],
  twin: {
    formula: ({ extra_units, value_per_unit, periods, attribution, margin }) =>
      `${extra_units}*${value_per_unit}${times(periods)}${times(attribution)}${times(margin)}`,
  },
});
