import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { number } from '../../function-kit/inputs/number.ts';
import { flows } from '../../function-kit/inputs/ranges.ts';

/** Money in its order of time, and what it must earn. */

export const netFlows = flows({
  description: 'Value less cost of each period, the first one today; type 0 where there is none.',
  unit: 'money a period',
});

export const annualRate = number({
  description: 'What money must earn in a year.',
  unit: 'share a year',
  least: -1,
  isAboveLeast: true,
  shownAs: 'percent',
});

export const periodsPerYear = withDefault(
  12,
  number({
    description: 'Flows in a year: 12 for months, 52 for weeks, 1 for years.',
    unit: 'periods a year',
    zero: 'refused',
  }),
);
