import { define } from '../../function-kit/define.ts';
import { number } from '../../function-kit/inputs/number.ts';

export const throughputPerFte = define({
  name: 'THROUGHPUT_PER_FTE',
  summary: 'Output, or revenue, of each full-time person.',
  keywords: ['productivity', 'output per person', 'revenue per employee', 'throughput', 'per head'],
  inputs: {
    output: number({ description: 'What was produced in the period.', unit: 'units or money' }),
    fte: number({
      description: 'The people who produced it, as full-time ones.',
      unit: 'people',
      zero: 'divides',
    }),
  },
  result: { kind: 'number', description: 'output / fte' },
  compute: ({ output, fte }) => output / fte,
  errors: ['#DIV/0! where fte is 0', '#NUM! where an argument is below 0'],
  examples: [
    { arguments: [1200, 4], gives: 300 },
    { arguments: [120000, 1.5], gives: 80000 },
    { arguments: [1200, 0], gives: { error: '#DIV/0!' } },
  ],
  source: 'Labour productivity: output per full-time equivalent.',
  twin: { formula: ({ output, fte }) => `${output}/${fte}` },
});
