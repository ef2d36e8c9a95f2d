import { decisionFormula } from './rules.ts';

/** The likeliest reason why it does not pay, in the order in which it pays to look: time, process, tool, people, cost. */
export const diagnoses = {
  rows: {
    positive: 'Positive',
    early: 'Window too short',
    processUnready: 'Process not ready',
    toolUnfit: 'Tool does not fit',
    adoptionLow: 'Low adoption',
  },
  otherwise: 'Costs exceed value',
} as const;

interface DiagnosisTerms {
  readonly roi: string;
  readonly isEarly: string;
  readonly isProcessUnready: string;
  readonly isToolUnfit: string;
  readonly isAdoptionLow: string;
}

export const roiDiagnosisFormula = (given: DiagnosisTerms): string =>
  decisionFormula(diagnoses, {
    positive: `ROUND(${given.roi},9)>0`,
    early: given.isEarly,
    processUnready: given.isProcessUnready,
    toolUnfit: given.isToolUnfit,
    adoptionLow: given.isAdoptionLow,
  });
