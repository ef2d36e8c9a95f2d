import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { number } from '../../function-kit/inputs/number.ts';

/** What is paid once, and what every week brings and takes. */

export const upfrontCostInput = number({
  description: 'What is paid once, before anything is gained.',
  unit: 'money',
});

export const weeklyValue = number({
  description: 'Value of a week once it is in full use.',
  unit: 'money a week',
});

export const weeklyCost = withDefault(
  0,
  number({ description: 'Running cost of a week.', unit: 'money a week' }),
);

export const rampWeeks = withDefault(
  0,
  number({ description: 'Weeks in which the value climbs evenly from 0 to weekly_value.', unit: 'weeks' }),
);
