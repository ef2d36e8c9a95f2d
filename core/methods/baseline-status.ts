import { decisionFormula } from './rules.ts';

/** Whether there are readings enough from before. */
export const baselineStates = {
  rows: { none: 'None', provisional: 'Provisional', good: 'Good' },
  otherwise: 'Strong',
} as const;

/** Readings from which on a baseline is good: what KPI_EVIDENCE needs; and strong: usual for a first control chart. */
export const baselineNeeds = { good: 4, strong: 8 };

/** Of a count of readings. */
export const baselineStatusFormula = (count: string): string =>
  decisionFormula(baselineStates, {
    none: `${count}=0`,
    provisional: `${count}<${baselineNeeds.good}`,
    good: `${count}<${baselineNeeds.strong}`,
  });
