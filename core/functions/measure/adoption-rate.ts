import { numError } from '../../cells/cell.ts';
import { numberInWords } from '../../cells/wording.ts';
import { define } from '../../function-kit/define.ts';
import { number } from '../../function-kit/inputs/number.ts';

export const adoptionRate = define({
  name: 'ADOPTION_RATE',
  summary: 'The share of licensed people who really use the tool.',
  keywords: [
    'adoption',
    'license',
    'licence',
    'licenses used',
    'licences used',
    'seats',
    'active users',
    'usage',
    'utilization',
  ],
  inputs: {
    active: number({ description: 'People who used it in the period.', unit: 'people' }),
    licensed: number({ description: 'People it is paid for.', unit: 'people', zero: 'divides' }),
  },
  result: { kind: 'share', description: 'active / licensed' },
  compute: ({ active, licensed }) => {
    if (active > licensed) {
      throw numError(
        `active (${numberInWords(active)}) is more than licensed (${numberInWords(licensed)}): are they swapped?`,
      );
    }
    return active / licensed;
  },
  errors: ['#DIV/0! where licensed is 0', '#NUM! where active is more than licensed, or one is below 0'],
  examples: [
    { arguments: [14, 20], gives: 0.7 },
    { arguments: [0, 20], gives: 0 },
    { arguments: [20, 14], gives: { error: '#NUM!' } },
    { arguments: [0, 0], gives: { error: '#DIV/0!' } },
  ],
  source: 'Active seats over paid seats, as software vendors report adoption.',
  notes: ['Decide what counts as active (say, 3 uses a week) before you count.'],
  twin: {
    where: ({ active, licensed }) => [`${active}<=${licensed}`],
    formula: ({ active, licensed }) => `${active}/${licensed}`,
  },
});
