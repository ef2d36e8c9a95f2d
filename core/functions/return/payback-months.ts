import { define } from '../../function-kit/define.ts';
import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { number } from '../../function-kit/inputs/number.ts';
import { upfrontCostInput } from '../shared/payback-inputs.ts';
import { paybackOf } from '../shared/payback-of.ts';
import { paybackTwin } from '../shared/payback-twin.ts';

export const paybackMonths = define({
  name: 'PAYBACK_MONTHS',
  summary: 'Months until the value so far covers the cost so far.',
  keywords: ['payback months', 'payback period', 'pays back', 'pay off', 'break even months'],
  inputs: {
    upfront_cost: upfrontCostInput,
    monthly_value: number({
      description: 'Value of a month once it is in full use.',
      unit: 'money a month',
    }),
    monthly_cost: withDefault(0, number({ description: 'Running cost of a month.', unit: 'money a month' })),
    ramp_months: withDefault(
      0,
      number({
        description: 'Months in which the value climbs evenly from 0 to monthly_value.',
        unit: 'months',
      }),
    ),
  },
  result: { kind: 'months', description: 'months' },
  compute: (given) =>
    paybackOf('month', given.upfront_cost, given.monthly_value, given.monthly_cost, given.ramp_months),
  errors: ['#NUM! where an argument is below 0', '#N/A where it never pays back'],
  examples: [
    { arguments: [2250, 3387.5, 230], gives: 0.712589073634204 },
    { arguments: [1000, 100, 0, 4], gives: 12 },
    { arguments: [1000, 100, 100], gives: { error: '#N/A' } },
    { arguments: [-1, 100], gives: { error: '#NUM!' } },
  ],
  source: 'The method of PAYBACK_WEEKS.',
  twin: {
    formula: ({ upfront_cost, monthly_value, monthly_cost, ramp_months }) =>
      paybackTwin(upfront_cost, monthly_value, monthly_cost, ramp_months),
  },
});
