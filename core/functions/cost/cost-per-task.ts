import { define } from '../../function-kit/define.ts';
import { number } from '../../function-kit/inputs/number.ts';

export const costPerTask = define({
  name: 'COST_PER_TASK',
  summary: 'What one task costs, all costs counted.',
  keywords: [
    'unit cost',
    'cost per task',
    'cost per ticket',
    'cost per document',
    'cost per call',
    'price per task',
  ],
  inputs: {
    total_cost: number({ description: 'Everything it costs over the period.', unit: 'money' }),
    tasks: number({ description: 'Tasks done in the same period.', unit: 'tasks', zero: 'divides' }),
  },
  result: { kind: 'money', description: 'total_cost / tasks' },
  compute: ({ total_cost, tasks }) => total_cost / tasks,
  errors: ['#DIV/0! where tasks is 0', '#NUM! where an argument is below 0'],
  examples: [
    { arguments: [5010, 1200], gives: 4.175 },
    { arguments: [5010, 0], gives: { error: '#DIV/0!' } },
    { arguments: [5010, '1200'], gives: { error: '#VALUE!' } },
  ],
  source: 'Average unit cost.',
  twin: { formula: ({ total_cost, tasks }) => `${total_cost}/${tasks}` },
});
