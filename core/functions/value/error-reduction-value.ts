import { define } from '../../function-kit/define.ts';
import { fraction, number } from '../../function-kit/inputs/number.ts';

export const errorReductionValue = define({
  name: 'ERROR_REDUCTION_VALUE',
  summary: 'What fewer errors are worth; below 0 where there are more.',
  keywords: ['fewer errors', 'mistakes', 'defects', 'error rate', 'fewer mistakes'],
  inputs: {
    volume: number({ description: 'Cases in the period.', unit: 'cases' }),
    rate_before: fraction({ description: 'The share with an error before.' }),
    rate_after: fraction({ description: 'The share with an error now.' }),
    cost_per_error: number({ description: 'What one error costs to put right.', unit: 'money' }),
  },
  result: { kind: 'money', description: 'volume x (rate_before - rate_after) x cost_per_error' },
  compute: ({ volume, rate_before, rate_after, cost_per_error }) =>
    volume * (rate_before - rate_after) * cost_per_error,
  errors: ['#NUM! where volume or cost_per_error is below 0, or a rate is not 0% to 100%'],
  examples: [
    { arguments: [1000, 0.15, 0.05, 40], gives: 4000 },
    { arguments: [1000, 0.05, 0.15, 40], gives: -4000 },
    { arguments: [1000, 15, 5, 40], gives: { error: '#NUM!' } },
    { arguments: [1000, 0.15, 0.05, true], gives: { error: '#VALUE!' } },
  ],
  source: 'Failure cost of quality accounting: errors avoided at what one costs.',
  twin: {
    formula: ({ volume, rate_before, rate_after, cost_per_error }) =>
      `${volume}*(${rate_before}-${rate_after})*${cost_per_error}`,
  },
});
