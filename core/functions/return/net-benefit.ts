import { define } from '../../function-kit/define.ts';
import { times } from '../../function-kit/twin/terms.ts';
import { claimedValue, confidence, totalCost } from '../shared/roi-inputs.ts';

export const netBenefit = define({
  name: 'NET_BENEFIT',
  summary: 'What is left of the value you believe once the cost is paid.',
  keywords: ['net benefit', 'profit', 'net gain', 'savings', 'net savings', 'what is left', 'money saved'],
  inputs: { value: claimedValue, cost: totalCost, confidence },
  result: { kind: 'money', description: 'value x confidence - cost' },
  compute: ({ value, cost, confidence }) => value * confidence - cost,
  errors: ['#NUM! where cost is below 0'],
  examples: [
    { arguments: [81300, 5010, 0.5], gives: 35640 },
    { arguments: [81300, 5010], gives: 76290 },
    { arguments: [1000, -5], gives: { error: '#NUM!' } },
    { arguments: [1000, 5, 0], gives: { error: '#VALUE!' } },
  ],
  source: 'Net benefit of cost-benefit analysis, the value discounted by how far it is believed.',
  twin: { formula: ({ value, cost, confidence }) => `${value}${times(confidence)}-${cost}` },
});
