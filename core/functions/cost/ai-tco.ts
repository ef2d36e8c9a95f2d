import { define } from '../../function-kit/define.ts';
import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { number } from '../../function-kit/inputs/number.ts';
import { plus, times } from '../../function-kit/twin/terms.ts';
import { setupHours, software, trainingHours, upkeepHours } from '../shared/cost-inputs.ts';
import { hourlyRate, months } from '../shared/work-inputs.ts';

export const aiTco = define({
  name: 'AI_TCO',
  summary: 'Total cost of ownership: what it costs once and what it costs every month, hours included.',
  keywords: ['TCO', 'total cost of ownership', 'total cost', 'full cost', 'what does it cost', 'budget'],
  inputs: {
    software,
    setup_hours: setupHours,
    training_hours: trainingHours,
    upkeep_hours: upkeepHours,
    hourly_rate: hourlyRate,
    months,
    other_upfront: withDefault(0, number({ description: 'Other costs paid once.', unit: 'money' })),
    other_monthly: withDefault(
      0,
      number({ description: 'Other costs of every month.', unit: 'money a month' }),
    ),
  },
  result: {
    kind: 'money',
    description:
      '(setup_hours + training_hours) x hourly_rate + other_upfront + (software + upkeep_hours x hourly_rate + other_monthly) x months',
  },
  compute: (given) => {
    const upfront = (given.setup_hours + given.training_hours) * given.hourly_rate + given.other_upfront;
    const monthly = given.software + given.upkeep_hours * given.hourly_rate + given.other_monthly;
    return upfront + monthly * given.months;
  },
  errors: ['#NUM! where an argument is below 0'],
  examples: [
    { arguments: [80, 20, 10, 2, 75], gives: 5010 },
    { arguments: [80, 20, 10, 2, 75, 24, 500, 20], gives: 8750 },
    { arguments: [80, null, 10, 2, 75], gives: { error: '#VALUE!' } },
    { arguments: [80, 20, 10, 2, 75, 0], gives: { error: '#VALUE!' } },
  ],
  source:
    'Total cost of ownership: acquisition, labour and operation over the period, not the subscription alone.',
  notes: ['Type 0 for hours that there are none of: a blank would be a cost forgotten.'],
  twin: {
    formula: (t) =>
      `(${t.setup_hours}+${t.training_hours})*${t.hourly_rate}${plus(t.other_upfront)}` +
      `+(${t.software}+${t.upkeep_hours}*${t.hourly_rate}${plus(t.other_monthly)})${times(t.months)}`,
  },
});
