import { define } from '../../function-kit/define.ts';
import { signed } from '../../function-kit/inputs/number.ts';
import { times } from '../../function-kit/twin/terms.ts';
import { hourlyRate, redirected, weeks } from '../shared/work-inputs.ts';

export const timeSavedValue = define({
  name: 'TIME_SAVED_VALUE',
  summary: 'What saved hours are worth: only those put to productive use count.',
  keywords: [
    'time saved',
    'value of hours',
    'time saving',
    'hours saved value',
    'productivity gain',
    'efficiency',
  ],
  inputs: {
    hours_per_week: signed({
      description: 'Hours saved a week by all; below 0 where the tool cost time.',
      unit: 'hours a week',
    }),
    hourly_rate: hourlyRate,
    weeks,
    redirected,
  },
  result: { kind: 'money', description: 'hours_per_week x hourly_rate x weeks x redirected' },
  compute: ({ hours_per_week, hourly_rate, weeks, redirected }) =>
    hours_per_week * hourly_rate * weeks * redirected,
  errors: ['#NUM! where hourly_rate or weeks is below 0'],
  examples: [
    { arguments: [8, 75], gives: 28800 },
    { arguments: [8, 75, 48, 0.5], gives: 14400 },
    { arguments: [-2, 75], gives: -7200 },
    { arguments: [8, 75, 48, 0], gives: 0 },
    { arguments: [8, 75, 0], gives: { error: '#VALUE!' } },
    { arguments: [8, true], gives: { error: '#VALUE!' } },
  ],
  source: 'Time saved at its loaded cost, discounted by the share redirected to work that counts.',
  notes: [
    'A redirected of 0 counts as 0: to count all hours, leave it out rather than point it at a blank cell.',
  ],
  twin: {
    formula: ({ hours_per_week, hourly_rate, weeks, redirected }) =>
      `${hours_per_week}*${hourly_rate}${times(weeks)}${times(redirected)}`,
  },
});
