import { define } from '../../function-kit/define.ts';
import { times } from '../../function-kit/twin/terms.ts';
import { claimedValue, confidence, dividingCost } from '../shared/roi-inputs.ts';

export const aiRoi = define({
  name: 'AI_ROI',
  summary: 'Return on investment: the value you believe, less its cost, as a share of the cost.',
  keywords: [
    'worth it',
    'ROI',
    'return on investment',
    'does it pay',
    'payoff',
    'profitability',
    'business case',
  ],
  inputs: { value: claimedValue, cost: dividingCost, confidence },
  result: { kind: 'ratio', description: '(value x confidence - cost) / cost: 0.5 is 50%, 7.11 is 711%' },
  compute: ({ value, cost, confidence }) => (value * confidence - cost) / cost,
  errors: ['#DIV/0! where cost is 0', '#NUM! where cost is below 0'],
  examples: [
    { arguments: [81300, 5010, 0.5], gives: 7.11377245508982 },
    { arguments: [81300, 5010], gives: 15.2275449101796 },
    { arguments: [1000, 0], gives: { error: '#DIV/0!' } },
    { arguments: [1000, -5], gives: { error: '#NUM!' } },
    { arguments: [1000, 100, 50], gives: { error: '#NUM!' } },
    { arguments: ['1,200', 100], gives: { error: '#VALUE!' } },
  ],
  source:
    'Return on investment as accountants define it: net gain over cost; confidence discounts what is claimed.',
  notes: ['To believe all of it, leave confidence out rather than point it at a blank cell.'],
  twin: {
    formula: ({ value, cost, confidence }) => `(${value}${times(confidence)}-${cost})/${cost}`,
  },
});
