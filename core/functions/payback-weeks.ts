import { notAvailableError } from '../cells/cell.ts';
import { number, optionalNumber } from '../cells/inputs.ts';
import { sayNumber } from '../cells/say.ts';
import { paybackPeriods } from '../finance/payback.ts';
import { define } from './define.ts';
import { paybackTwin } from './payback-twin.ts';

export const paybackWeeks = define({
  name: 'PAYBACK_WEEKS',
  section: 'return',
  summary: 'Weeks until the value so far covers the cost so far.',
  inputs: {
    upfront_cost: number({ description: 'What is paid once, before anything is gained.', unit: 'money' }),
    weekly_value: number({ description: 'Value of a week once it is in full use.', unit: 'money a week' }),
    weekly_cost: optionalNumber({
      description: 'Running cost of a week.',
      unit: 'money a week',
      fallback: 0,
    }),
    ramp_weeks: optionalNumber({
      description: 'Weeks in which the value climbs evenly from 0 to weekly_value.',
      unit: 'weeks',
      fallback: 0,
    }),
  },
  result: { kind: 'weeks', description: 'weeks; calendar weeks where the inputs are' },
  compute: ({ upfront_cost, weekly_value, weekly_cost, ramp_weeks }) => {
    const weeks = paybackPeriods({
      upfrontCost: upfront_cost,
      value: weekly_value,
      cost: weekly_cost,
      rampPeriods: ramp_weeks,
    });
    if (weeks !== null) return weeks;
    throw notAvailableError(
      `never pays back: weekly_value (${sayNumber(weekly_value)}) must be more than weekly_cost (${sayNumber(weekly_cost)})`,
    );
  },
  errors: ['#NUM! where an argument is below 0', '#N/A where it never pays back'],
  examples: [
    { arguments: [2250, 781.730769230769, 53.0769230769231], gives: 3.08788598574822 },
    { arguments: [1000, 100], gives: 10 },
    { arguments: [1000, 100, 0, 4], gives: 12 },
    { arguments: [100, 100, 0, 8], gives: 4 },
    { arguments: [1000, 100, 100], gives: { error: '#N/A' } },
    { arguments: [0, 0, 0], gives: 0 },
    { arguments: [-1, 100], gives: { error: '#NUM!' } },
  ],
  source:
    'Payback period with a linear ramp: solve V(t) = U + c t, V(t) = v t^2/(2R) before R and v (t - R/2) after.',
  twin: {
    formula: ({ upfront_cost, weekly_value, weekly_cost, ramp_weeks }) =>
      paybackTwin(upfront_cost, weekly_value, weekly_cost, ramp_weeks),
  },
});
