import { define } from '../../function-kit/define.ts';
import { number, signed } from '../../function-kit/inputs/number.ts';
import { times } from '../../function-kit/twin/terms.ts';
import { hourlyRate, months } from '../shared/work-inputs.ts';

export const reworkSavedValue = define({
  name: 'REWORK_SAVED_VALUE',
  summary: 'What it is worth that less has to be done twice.',
  keywords: ['rework', 'revisions', 'corrections', 'doing it twice', 'less redoing'],
  inputs: {
    fewer_per_month: signed({
      description: 'Cases of rework fewer than before; below 0 where there are more.',
      unit: 'cases a month',
    }),
    hours_each: number({ description: 'Hours that one takes.', unit: 'hours' }),
    hourly_rate: hourlyRate,
    months,
  },
  result: { kind: 'money', description: 'fewer_per_month x hours_each x hourly_rate x months' },
  compute: ({ fewer_per_month, hours_each, hourly_rate, months }) =>
    fewer_per_month * hours_each * hourly_rate * months,
  errors: ['#NUM! where hours_each, hourly_rate or months is below 0'],
  examples: [
    { arguments: [5, 3, 75], gives: 13500 },
    { arguments: [-1, 3, 75, 1], gives: -225 },
    { arguments: [5, -3, 75], gives: { error: '#NUM!' } },
    { arguments: [5, 3, 75, 0], gives: { error: '#VALUE!' } },
  ],
  source: 'Internal failure cost of quality accounting: hours of rework at their loaded cost.',
  twin: {
    formula: ({ fewer_per_month, hours_each, hourly_rate, months }) =>
      `${fewer_per_month}*${hours_each}*${hourly_rate}${times(months)}`,
  },
});
