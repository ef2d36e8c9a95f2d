import { valueOverRamp } from '../../finance/ramp.ts';
import { define } from '../../function-kit/define.ts';
import { number } from '../../function-kit/inputs/number.ts';
import { plainText } from '../../function-kit/twin/terms.ts';
import { rampedPeriodsFormula } from '../../methods/ramped-value.ts';

export const rampedValue = define({
  name: 'RAMPED_VALUE',
  summary: 'Total value of the first periods while use is still climbing.',
  keywords: ['ramp', 'ramp up', 'learning curve', 'slow start', 'growing use'],
  inputs: {
    value_per_period: number({
      description: 'Value of a period once it is in full use.',
      unit: 'money a period',
    }),
    periods: number({ description: 'Periods from the start.', unit: 'periods' }),
    ramp_periods: number({
      description: 'Periods in which the value climbs evenly from 0; 0 for none.',
      unit: 'periods',
    }),
  },
  result: {
    kind: 'money',
    description:
      'value_per_period x periods^2 / (2 x ramp_periods) within the ramp, value_per_period x (periods - ramp_periods / 2) after it',
  },
  compute: ({ value_per_period, periods, ramp_periods }) =>
    valueOverRamp(value_per_period, periods, ramp_periods),
  errors: ['#NUM! where an argument is below 0'],
  examples: [
    { arguments: [100, 12, 4], gives: 1000 },
    { arguments: [100, 4, 8], gives: 100 },
    { arguments: [100, 12, 0], gives: 1200 },
    { arguments: [100, -1, 4], gives: { error: '#NUM!' } },
    { arguments: [100, 12, null], gives: { error: '#VALUE!' } },
  ],
  source: 'The area under a linear ramp, as in PAYBACK_WEEKS.',
  twin: {
    formula: ({ value_per_period, periods, ramp_periods }) =>
      `${value_per_period}*${rampedPeriodsFormula({ periods: `${periods}`, ramp: plainText(ramp_periods) })}`,
  },
});
