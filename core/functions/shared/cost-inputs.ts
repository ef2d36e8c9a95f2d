import { number } from '../../function-kit/inputs/number.ts';

/** What is bought, and the hours that it takes. */

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
