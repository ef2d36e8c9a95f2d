import { define } from '../../function-kit/define.ts';
import { times } from '../../function-kit/twin/terms.ts';
import { claimedValue, confidence, dividingCost } from '../shared/roi-inputs.ts';

export const benefitCostRatio = define({
  name: 'BENEFIT_COST_RATIO',
  summary: 'What comes back for each 1 spent, before the cost is taken off.',
  keywords: [
    'BCR',
    'benefit cost',
    'cost benefit analysis',
    'profitability index',
    'value for money',
    'return per dollar',
  ],
  inputs: { value: claimedValue, cost: dividingCost, confidence },
  result: { kind: 'ratio', description: 'value x confidence / cost: 1 breaks even; always AI_ROI + 1' },
  compute: ({ value, cost, confidence }) => (value * confidence) / cost,
  errors: ['#DIV/0! where cost is 0', '#NUM! where cost is below 0'],
  examples: [
    { arguments: [81300, 5010, 0.5], gives: 8.11377245508982 },
    { arguments: [5010, 5010], gives: 1 },
    { arguments: [1000, 0], gives: { error: '#DIV/0!' } },
    { arguments: [1000, -5], gives: { error: '#NUM!' } },
  ],
  source: 'Benefit-cost ratio of cost-benefit analysis.',
  notes: ['It is gross: "8 for 1" here is an ROI of 700%.'],
  twin: { formula: ({ value, cost, confidence }) => `${value}${times(confidence)}/${cost}` },
});
