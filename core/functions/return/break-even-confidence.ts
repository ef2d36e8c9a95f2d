import { notAvailableError } from '../../cells/cell.ts';
import { numberInWords } from '../../cells/wording.ts';
import { define } from '../../function-kit/define.ts';
import { claimedValue, totalCost } from '../shared/roi-inputs.ts';

export const breakEvenConfidence = define({
  name: 'BREAK_EVEN_CONFIDENCE',
  summary: 'The share of the claimed value that must be true for it to pay.',
  keywords: [
    'break even share',
    'how sure must I be',
    'certainty needed',
    'margin of safety',
    'how much must be true',
  ],
  inputs: { value: claimedValue, cost: totalCost },
  result: { kind: 'share', description: 'cost / value; over 100% it does not pay even if all is true' },
  compute: ({ value, cost }) => {
    if (value > 0) return cost / value;
    throw notAvailableError(`value is ${numberInWords(value)}: no share of it covers the cost`);
  },
  errors: ['#N/A where value is 0 or below', '#NUM! where cost is below 0'],
  examples: [
    { arguments: [81300, 5010], gives: 0.0616236162361624 },
    { arguments: [1000, 1500], gives: 1.5 },
    { arguments: [0, 5010], gives: { error: '#N/A' } },
    { arguments: [1000, -5], gives: { error: '#NUM!' } },
  ],
  source: 'Break-even analysis: the confidence at which AI_ROI is 0.',
  twin: {
    where: ({ value }) => [`${value}>0`],
    formula: ({ value, cost }) => `${cost}/${value}`,
  },
});
