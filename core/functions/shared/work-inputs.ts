import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { fraction, number } from '../../function-kit/inputs/number.ts';

/** Work: its pay, its weeks and months, and how much of what is saved counts. */

export const hourlyRate = number({
  description: 'What an hour of work costs, with overhead.',
  unit: 'money an hour',
});

export const annualPay = number({ description: 'Gross pay of a year.', unit: 'money a year' });

export const weeks = withDefault(
  48,
  number({ description: 'Working weeks in the period.', unit: 'weeks', zero: 'refused' }),
);

export const months = withDefault(
  12,
  number({ description: 'Months in the period.', unit: 'months', zero: 'refused' }),
);

export const redirected = withDefault(
  1,
  fraction({ description: 'The share of the saved hours that is put to productive use.' }),
);
