import { define } from '../../function-kit/define.ts';
import { rampWeeks, upfrontCostInput, weeklyCost, weeklyValue } from '../shared/payback-inputs.ts';
import { paybackOf } from '../shared/payback-of.ts';
import { paybackTwin } from '../shared/payback-twin.ts';

export const paybackWeeks = define({
  name: 'PAYBACK_WEEKS',
  summary: 'Weeks until the value so far covers the cost so far.',
  keywords: [
    'payback',
    'payback period',
    'pays back',
    'pay off',
    'how long until it pays',
    'break even weeks',
  ],
  inputs: {
    upfront_cost: upfrontCostInput,
    weekly_value: weeklyValue,
    weekly_cost: weeklyCost,
    ramp_weeks: rampWeeks,
  },
  result: { kind: 'weeks', description: 'weeks; calendar weeks where the inputs are' },
  compute: (given) =>
    paybackOf('week', given.upfront_cost, given.weekly_value, given.weekly_cost, given.ramp_weeks),
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
