import { define } from '../../function-kit/define.ts';
import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { number } from '../../function-kit/inputs/number.ts';
import { plus, times } from '../../function-kit/twin/terms.ts';
import { software, upkeepHours } from '../shared/cost-inputs.ts';
import { hourlyRate } from '../shared/work-inputs.ts';

export const runningCost = define({
  name: 'RUNNING_COST',
  summary: 'What it costs to keep running, hours included.',
  keywords: [
    'monthly cost',
    'subscription',
    'recurring cost',
    'operating cost',
    'OPEX',
    'maintenance cost',
    'license cost',
    'licence cost',
  ],
  inputs: {
    software,
    upkeep_hours: upkeepHours,
    hourly_rate: hourlyRate,
    other: withDefault(0, number({ description: 'Other costs of every month.', unit: 'money a month' })),
    months: withDefault(1, number({ description: 'Months in the period.', unit: 'months', zero: 'refused' })),
  },
  result: { kind: 'money', description: '(software + upkeep_hours x hourly_rate + other) x months' },
  compute: ({ software, upkeep_hours, hourly_rate, other, months }) =>
    (software + upkeep_hours * hourly_rate + other) * months,
  errors: ['#NUM! where an argument is below 0'],
  examples: [
    { arguments: [80, 2, 75], gives: 230 },
    { arguments: [80, 2, 75, 0, 12], gives: 2760 },
    { arguments: [80, 2, 75, 0, 0], gives: { error: '#VALUE!' } },
    { arguments: [80, -2, 75], gives: { error: '#NUM!' } },
  ],
  source: 'The operating part of total cost of ownership, AI_TCO.',
  notes: ['All but months are figures of one month.'],
  twin: {
    formula: ({ software, upkeep_hours, hourly_rate, other, months }) => {
      const monthly = `${software}+${upkeep_hours}*${hourly_rate}${plus(other)}`;
      return months.constant === 1 ? monthly : `(${monthly})${times(months)}`;
    },
  },
});
