import {
  flows,
  fraction,
  number,
  optionalFraction,
  optionalNumber,
  signed,
} from '../../function-kit/inputs/number.ts';

/** Inputs that several functions take in the same sense. */

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

export const upfrontCost = number({
  description: 'What is paid once, before anything is gained.',
  unit: 'money',
});

export const weeklyValue = number({
  description: 'Value of a week once it is in full use.',
  unit: 'money a week',
});

export const weeklyCost = optionalNumber({
  description: 'Running cost of a week.',
  unit: 'money a week',
  fallback: 0,
});

export const rampWeeks = optionalNumber({
  description: 'Weeks in which the value climbs evenly from 0 to weekly_value.',
  unit: 'weeks',
  fallback: 0,
});

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

export const periodsPerYear = optionalNumber({
  description: 'Flows in a year: 12 for months, 52 for weeks, 1 for years.',
  unit: 'periods a year',
  fallback: 12,
  zero: 'refused',
});

export const software = number({ description: 'Subscriptions and usage.', unit: 'money a month' });

export const setupHours = number({
  description: 'Hours to set it up: choosing, integrating, data, testing.',
  unit: 'hours',
});

export const trainingHours = number({ description: 'Hours of everyone who learns it.', unit: 'hours' });

export const upkeepHours = number({
  description: 'Hours to keep it running: prompts, checks, questions.',
  unit: 'hours a month',
});

export const annualPay = number({ description: 'Gross pay of a year.', unit: 'money a year' });

export const attribution = optionalFraction({
  description: 'The share of the gain that is due to the AI.',
  fallback: 1,
});

export const margin = optionalFraction({
  description: 'Gross margin: the share of revenue left after the cost of delivering it.',
  fallback: 1,
});

/** A rate before or after a change: "The share that are won before." */
export const rate = (description: string) => fraction({ description });
