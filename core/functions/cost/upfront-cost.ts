import { define } from '../../function-kit/define.ts';
import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { number } from '../../function-kit/inputs/number.ts';
import { plus } from '../../function-kit/twin/terms.ts';
import { setupHours, trainingHours } from '../shared/cost-inputs.ts';
import { hourlyRate } from '../shared/work-inputs.ts';

export const upfrontCost = define({
  name: 'UPFRONT_COST',
  summary: 'What it costs once, hours included.',
  keywords: [
    'setup cost',
    'one-off cost',
    'one time cost',
    'initial cost',
    'implementation cost',
    'onboarding cost',
    'investment',
  ],
  inputs: {
    setup_hours: setupHours,
    training_hours: trainingHours,
    hourly_rate: hourlyRate,
    other: withDefault(0, number({ description: 'Other costs paid once.', unit: 'money' })),
  },
  result: { kind: 'money', description: '(setup_hours + training_hours) x hourly_rate + other' },
  compute: ({ setup_hours, training_hours, hourly_rate, other }) =>
    (setup_hours + training_hours) * hourly_rate + other,
  errors: ['#NUM! where an argument is below 0'],
  examples: [
    { arguments: [20, 10, 75], gives: 2250 },
    { arguments: [20, 10, 75, 500], gives: 2750 },
    { arguments: [20, null, 75], gives: { error: '#VALUE!' } },
    { arguments: [-20, 10, 75], gives: { error: '#NUM!' } },
  ],
  source: 'The acquisition part of total cost of ownership, AI_TCO.',
  notes: ['Type 0 for hours that there are none of: a blank would be a cost forgotten.'],
  twin: {
    formula: ({ setup_hours, training_hours, hourly_rate, other }) =>
      `(${setup_hours}+${training_hours})*${hourly_rate}${plus(other)}`,
  },
});
