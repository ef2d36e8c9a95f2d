import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { fraction } from '../../function-kit/inputs/number.ts';

/** How much of more revenue counts. */

export const attribution = withDefault(
  1,
  fraction({ description: 'The share of the gain that is due to the AI.' }),
);

export const margin = withDefault(
  1,
  fraction({ description: 'Gross margin: the share of revenue left after the cost of delivering it.' }),
);
