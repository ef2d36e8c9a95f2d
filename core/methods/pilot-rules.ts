/*
 * A pilot's verdict, a table of rules: first what stops it and what data it lacks, then money, evidence and adoption
 * together. Figures meet thresholds after rounding to 9 decimals.
 */

/** Rows 1 to 4: whether there can be a verdict. */
export const withoutVerdict = {
  guardrail: 'Stop: guardrail',
  noBaseline: 'Not enough data: baseline',
  noMoney: 'Not enough data: value or cost',
  shortBaseline: { before: 'Not enough data: baseline under ', after: ' weeks' },
  early: 'Keep measuring: too early',
} as const;

/** Row 5: stands before a verdict that more days may change. */
export const provisional = 'Provisional: ';

/** Rows 6 to 12, where it pays. */
export const ifPaying = {
  rows: {
    worse: 'Redesign: money and measurement disagree',
    uncertain: 'Keep measuring: uncertain',
    evidenceUnknown: 'Keep measuring: KPI not known',
    noise: 'Keep measuring: noise',
    adoptionUnknown: 'Keep measuring: adoption not known',
    adoptionLow: 'Keep measuring: adoption',
  },
  otherwise: 'Scale',
} as const;

/** Rows 13 to 17, where it does not. */
export const ifLosing = {
  rows: {
    adoptionLow: 'Redesign: adoption',
    processUnready: 'Redesign: process first',
    toolUnfit: 'Stop: switch tool',
    earning: 'Keep, do not expand: it earns more than it runs on, but not its set-up',
  },
  otherwise: 'Stop',
} as const;
