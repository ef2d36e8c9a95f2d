import { define } from '../../function-kit/define.ts';
import { number, signed } from '../../function-kit/inputs/number.ts';

export const costGrowthGap = define({
  name: 'COST_GROWTH_GAP',
  summary: 'Whether value grows faster than what it costs.',
  keywords: ['cost growth', 'costs rising', 'growing faster', 'scaling cost', 'cost creep'],
  inputs: {
    value_before: number({ description: 'Value of the period before.', unit: 'money', zero: 'divides' }),
    value_after: signed({ description: 'Value of this period.', unit: 'money' }),
    cost_before: number({ description: 'Cost of the period before.', unit: 'money', zero: 'divides' }),
    cost_after: number({ description: 'Cost of this period.', unit: 'money' }),
  },
  result: { kind: 'share', description: 'growth of value - growth of cost; above 0 is productive' },
  compute: ({ value_before, value_after, cost_before, cost_after }) =>
    value_after / value_before - cost_after / cost_before,
  errors: ['#DIV/0! where value_before or cost_before is 0', '#NUM! where one is below 0, or cost_after is'],
  examples: [
    { arguments: [10000, 13000, 2000, 2200], gives: 0.2 },
    { arguments: [10000, 11000, 2000, 3000], gives: -0.4 },
    { arguments: [0, 11000, 2000, 3000], gives: { error: '#DIV/0!' } },
    { arguments: [-100, 11000, 2000, 3000], gives: { error: '#NUM!' } },
  ],
  source: 'Operating leverage: growth of output less growth of cost.',
  twin: {
    formula: ({ value_before, value_after, cost_before, cost_after }) =>
      `${value_after}/${value_before}-${cost_after}/${cost_before}`,
  },
});
