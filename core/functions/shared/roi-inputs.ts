import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { fraction, number, signed } from '../../function-kit/inputs/number.ts';

/** What it is worth and what it costs, over one period. */

export const claimedValue = signed({
  description: 'What the AI is claimed to be worth over the period.',
  unit: 'money',
});

const costOfPeriod = {
  description: 'Everything it costs over the same period: software, setup, training, upkeep.',
  unit: 'money',
};

export const totalCost = number(costOfPeriod);

/** The cost where it is divided by. */
export const dividingCost = number({ ...costOfPeriod, zero: 'divides' });

export const confidence = withDefault(
  1,
  fraction({ description: 'The share of the claimed value that you believe.', zero: 'refused' }),
);
