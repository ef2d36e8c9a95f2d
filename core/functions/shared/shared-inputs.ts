import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { fraction, number, signed } from '../../function-kit/inputs/number.ts';
import { flows } from '../../function-kit/inputs/ranges.ts';

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

export const confidence = withDefault(
  1,
  fraction({ description: 'The share of the claimed value that you believe.', zero: 'refused' }),
);

export const hourlyRate = number({
  description: 'What an hour of work costs, with overhead.',
  unit: 'money an hour',
});

export const redirected = withDefault(
  1,
  fraction({ description: 'The share of the saved hours that is put to productive use.' }),
);

export const weeks = withDefault(
  48,
  number({ description: 'Working weeks in the period.', unit: 'weeks', zero: 'refused' }),
);

export const months = withDefault(
  12,
  number({ description: 'Months in the period.', unit: 'months', zero: 'refused' }),
);

export const upfrontCost = number({
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

export const attribution = withDefault(
  1,
  fraction({ description: 'The share of the gain that is due to the AI.' }),
);

export const margin = withDefault(
  1,
  fraction({ description: 'Gross margin: the share of revenue left after the cost of delivering it.' }),
);

/** A rate before or after a change: "The share that are won before." */
export const rate = (description: string) => fraction({ description });
