import { define } from '../../function-kit/define.ts';
import { number } from '../../function-kit/inputs/number.ts';

export const adoptionCostRatio = define({
  name: 'ADOPTION_COST_RATIO',
  summary: 'Labour spent for each 1 of software: are hours forgotten?',
  keywords: [
    'hidden cost',
    'labour share',
    'labor share',
    'forgotten hours',
    'training cost',
    'change management',
  ],
  inputs: {
    labour_cost: number({
      description: 'Hours of setup, training and upkeep, in money.',
      unit: 'money',
    }),
    software_cost: number({
      description: 'Software over the same period.',
      unit: 'money',
      zero: 'divides',
    }),
  },
  result: { kind: 'ratio', description: 'labour_cost / software_cost' },
  compute: ({ labour_cost, software_cost }) => labour_cost / software_cost,
  errors: ['#DIV/0! where software_cost is 0', '#NUM! where an argument is below 0'],
  examples: [
    { arguments: [2700, 240], gives: 11.25 },
    { arguments: [4050, 960], gives: 4.21875 },
    { arguments: [2700, 0], gives: { error: '#DIV/0!' } },
    { arguments: [-1, 240], gives: { error: '#NUM!' } },
  ],
  source: 'Share of labour in what adopting a tool costs.',
  notes: ['3 to 5 is usual in the first 90 days; below 3 suggests forgotten hours.'],
  twin: { formula: ({ labour_cost, software_cost }) => `${labour_cost}/${software_cost}` },
});
