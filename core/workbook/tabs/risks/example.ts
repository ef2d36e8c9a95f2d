import { dayOfWeek } from '../../example/workflow.ts';
import type { BookOptions } from '../../model/options.ts';

export const exampleIncidents = (options: BookOptions) => [
  {
    date: dayOfWeek(options, 8, 2),
    class: 'Wrong output',
    severity: 3,
    cost: 400,
    foundBy: 'Sales lead',
    mendedOn: dayOfWeek(options, 8, 4),
    note: 'Old price list in a proposal; now there is one list only',
  },
];

/** What is tolerated, in the order of the classes. */
export const exampleCriteria: readonly { readonly most: number; readonly highest: number }[] = [
  { most: 3, highest: 4 },
  { most: 0, highest: 2 },
  { most: 0, highest: 2 },
  { most: 1, highest: 3 },
];
