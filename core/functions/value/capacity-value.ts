import { define } from '../../function-kit/define.ts';
import { number } from '../../function-kit/inputs/number.ts';
import { times } from '../../function-kit/twin/terms.ts';
import { months } from '../shared/work-inputs.ts';

export const capacityValue = define({
  name: 'CAPACITY_VALUE',
  summary: 'What people not hired would have cost.',
  keywords: ['avoided hire', 'headcount', 'hiring', 'FTE avoided', 'not hiring', 'staff'],
  inputs: {
    fte_avoided: number({ description: 'Full-time people you need not hire.', unit: 'people' }),
    annual_cost: number({ description: 'What one costs a year, with overhead.', unit: 'money a year' }),
    months,
  },
  result: { kind: 'money', description: 'fte_avoided x annual_cost x months / 12' },
  compute: ({ fte_avoided, annual_cost, months }) => (fte_avoided * annual_cost * months) / 12,
  errors: ['#NUM! where an argument is below 0'],
  examples: [
    { arguments: [1, 15000], gives: 15000 },
    { arguments: [0.5, 48000, 6], gives: 12000 },
    { arguments: [-1, 15000], gives: { error: '#NUM!' } },
    { arguments: [1, 15000, 0], gives: { error: '#VALUE!' } },
  ],
  source: 'Cost avoidance: it counts only where the hire was planned.',
  notes: ['Hours of the same people claimed as saved time count twice: see OVERLAP_VALUE.'],
  twin: {
    formula: ({ fte_avoided, annual_cost, months }) =>
      months.constant === 12
        ? `${fte_avoided}*${annual_cost}`
        : `${fte_avoided}*${annual_cost}${times(months)}/12`,
  },
});
