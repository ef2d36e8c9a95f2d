import { define } from '../../function-kit/define.ts';
import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { fraction, number } from '../../function-kit/inputs/number.ts';
import { times } from '../../function-kit/twin/terms.ts';
import { totalCost } from '../shared/roi-inputs.ts';
import { weeks } from '../shared/work-inputs.ts';

export const breakEvenHours = define({
  name: 'BREAK_EVEN_HOURS',
  summary: 'Hours that must be saved a week for the value to equal the cost.',
  keywords: ['break even', 'breakeven', 'hours needed', 'minimum hours', 'hours to break even'],
  inputs: {
    cost: totalCost,
    hourly_rate: number({
      description: 'What an hour of work costs, with overhead.',
      unit: 'money an hour',
      zero: 'divides',
    }),
    weeks,
    redirected: withDefault(
      1,
      fraction({
        description: 'The share of the saved hours that is put to productive use.',
        zero: 'divides',
      }),
    ),
  },
  result: { kind: 'hours', description: 'cost / (hourly_rate x weeks x redirected), hours a week of all' },
  compute: ({ cost, hourly_rate, weeks, redirected }) => cost / (hourly_rate * weeks * redirected),
  errors: ['#DIV/0! where hourly_rate or redirected is 0', '#NUM! where an argument is below 0'],
  examples: [
    { arguments: [5010, 75], gives: 1.39166666666667 },
    { arguments: [5010, 75, 48, 0.5], gives: 2.78333333333333 },
    { arguments: [5010, 0], gives: { error: '#DIV/0!' } },
    { arguments: [5010, 75, 0], gives: { error: '#VALUE!' } },
    { arguments: [5010, 75, 48, 0], gives: { error: '#DIV/0!' } },
  ],
  source: 'Break-even analysis: TIME_SAVED_VALUE solved for hours_per_week.',
  twin: {
    formula: ({ cost, hourly_rate, weeks, redirected }) =>
      `${cost}/(${hourly_rate}${times(weeks)}${times(redirected)})`,
  },
});
