import { decisionFormula } from './rules.ts';

/** Whether to begin, to repair something first, or to wait. */
export const readinessVerdicts = {
  rows: { wait: 'Wait', fixFirst: 'Fix first' },
  otherwise: 'Ready',
} as const;

/** It waits under a mean, or from so many of the lowest score on; something is to fix from a score down. */
export const readinessNeeds = { mean: 2.5, worst: 2, fixFrom: 2 };

interface ReadinessTerms {
  readonly mean: string;
  readonly meanNeeded: string;
  /** Whether the lowest score was given too often. */
  readonly isWorstTooOften: string;
  readonly least: string;
  readonly fixFrom: string;
}

export const readinessVerdictFormula = (given: ReadinessTerms): string =>
  decisionFormula(readinessVerdicts, {
    wait: `OR(ROUND(${given.mean},9)<${given.meanNeeded},${given.isWorstTooOften})`,
    fixFirst: `${given.least}<=${given.fixFrom}`,
  });
