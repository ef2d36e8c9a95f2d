import { number, optionalFraction, optionalNumber, signed } from '../cells/inputs.ts';

/** Inputs that several functions take in the same sense. */

export const claimedValue = signed({
  description: 'What the AI is claimed to be worth over the period.',
  unit: 'money',
});

export const totalCost = number({
  description: 'Everything it costs over the same period: software, setup, training, upkeep.',
  unit: 'money',
  zero: 'divides',
});

export const confidence = optionalFraction({
  description: 'The share of the claimed value that you believe.',
  fallback: 1,
  zero: 'refused',
});

export const hourlyRate = number({
  description: 'What an hour of work costs, with overhead.',
  unit: 'money an hour',
});

export const redirected = optionalFraction({
  description: 'The share of the saved hours that is put to productive use.',
  fallback: 1,
});

export const weeks = optionalNumber({
  description: 'Working weeks in the period.',
  unit: 'weeks',
  fallback: 48,
  zero: 'refused',
});

export const months = optionalNumber({
  description: 'Months in the period.',
  unit: 'months',
  fallback: 12,
  zero: 'refused',
});
