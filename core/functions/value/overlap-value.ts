import { define } from '../../function-kit/define.ts';
import { number, signed } from '../../function-kit/inputs/number.ts';
import { overlapFormula } from '../../methods/overlap.ts';
import { hourlyRate } from '../shared/work-inputs.ts';

export const overlapValue = define({
  name: 'OVERLAP_VALUE',
  summary: 'What is counted twice where saved hours and an avoided hire are both claimed.',
  keywords: ['double counting', 'counted twice', 'overlap', 'duplicate benefit'],
  inputs: {
    hours_saved: signed({ description: 'Hours claimed as saved in the period.', unit: 'hours' }),
    fte_avoided: number({
      description: 'Full-time people claimed as not hired in the same period.',
      unit: 'people',
    }),
    hours_per_fte: number({ description: 'Hours that one works in the period.', unit: 'hours' }),
    hourly_rate: hourlyRate,
  },
  result: {
    kind: 'money',
    description: 'the smaller of hours_saved and fte_avoided x hours_per_fte, x hourly_rate; never below 0',
  },
  compute: ({ hours_saved, fte_avoided, hours_per_fte, hourly_rate }) =>
    Math.max(0, Math.min(hours_saved, fte_avoided * hours_per_fte)) * hourly_rate,
  errors: ['#NUM! where fte_avoided, hours_per_fte or hourly_rate is below 0'],
  examples: [
    { arguments: [384, 1, 1800, 75], gives: 28800 },
    { arguments: [4000, 1, 1800, 75], gives: 135000 },
    { arguments: [-10, 1, 1800, 75], gives: 0 },
    { arguments: [384, -1, 1800, 75], gives: { error: '#NUM!' } },
  ],
  source: 'No benefit is counted twice: the hours of both claims, once too often.',
  notes: ['Take it off the sum of TIME_SAVED_VALUE and CAPACITY_VALUE.'],
  twin: {
    formula: ({ hours_saved, fte_avoided, hours_per_fte, hourly_rate }) =>
      `${overlapFormula(`${hours_saved}`, `${fte_avoided}*${hours_per_fte}`)}*${hourly_rate}`,
  },
});
