import { textLiteral } from '../cells/wording.ts';
import { type Case, firstThatHolds } from './first-that-holds.ts';
import { saysFormula } from './kpi-evidence.ts';
import { ifLosing, ifPaying, withoutVerdict } from './pilot-rules.ts';
import { decisionFormula } from './rules.ts';

/* The rules of a pilot's verdict as formulas. */

interface PayingTerms {
  readonly evidence: string;
  readonly isEvidenceUnknown: string;
  readonly roiLow: string;
  readonly adoption: string;
  readonly isAdoptionUnknown: string;
  readonly adoptionNeeded: string;
}

/** Rows 6 to 12 as a formula. */
export const payingVerdictFormula = (given: PayingTerms): string =>
  decisionFormula(ifPaying, {
    worse: saysFormula(given.evidence, 'worse'),
    uncertain: `ROUND(${given.roiLow},9)<=0`,
    evidenceUnknown: given.isEvidenceUnknown,
    noise: saysFormula(given.evidence, 'noise'),
    adoptionUnknown: given.isAdoptionUnknown,
    adoptionLow: isAdoptionLow(given.adoption, given.adoptionNeeded),
  });

export const isAdoptionLow = (adoption: string, needed: string): string => `ROUND(${adoption},9)<${needed}`;

/** Whether it earns more a week than it runs on: one-off costs are spent and do not count. A blank does not. */
export const isEarning = (runRate: string): string => `ROUND(N(${runRate}),9)>0`;

/** Rows 13 to 17; each term is a condition. */
export const losingVerdictFormula = (given: {
  isAdoptionLow: string;
  isProcessUnready: string;
  isToolUnfit: string;
  isEarning: string;
}): string =>
  decisionFormula(ifLosing, {
    adoptionLow: given.isAdoptionLow,
    processUnready: given.isProcessUnready,
    toolUnfit: given.isToolUnfit,
    earning: given.isEarning,
  });

interface VerdictTerms {
  /** Left out where that is decided before all others. */
  readonly isGuardrailBroken?: string;
  readonly hasNoBaseline: string;
  readonly hasNoMoney: string;
  /** What is said of figures that cannot be. */
  readonly contradiction?: Case;
  readonly baselineWeeks: string;
  /** A figure, or the cell that holds it. */
  readonly weeksNeeded: string;
  /** What is said where the days are not known. */
  readonly unknownDays?: Case;
  readonly isEarly: string;
  readonly roiLikely: string;
  /** The verdict where it pays, and where it does not: formulas or cells. */
  readonly paying: string;
  readonly losing: string;
  /** What stands before these. */
  readonly prefix?: string;
}

/** The whole table, given what it says where it pays and where it does not. */
export function pilotVerdictFormula(given: VerdictTerms): string {
  const said = (key: 'guardrail' | 'noBaseline' | 'noMoney' | 'early') => textLiteral(withoutVerdict[key]);
  const { isGuardrailBroken, contradiction, unknownDays, prefix } = given;
  const verdict = `IF(ROUND(${given.roiLikely},9)>0,${given.paying},${given.losing})`;
  return firstThatHolds(
    [
      ...(isGuardrailBroken === undefined ? [] : [[isGuardrailBroken, said('guardrail')] as const]),
      [given.hasNoBaseline, said('noBaseline')],
      [given.hasNoMoney, said('noMoney')],
      ...(contradiction ? [contradiction] : []),
      [`ROUND(${given.baselineWeeks},9)<${given.weeksNeeded}`, shortBaseline(given.weeksNeeded)],
      ...(unknownDays ? [unknownDays] : []),
      [given.isEarly, said('early')],
    ],
    prefix === undefined ? verdict : `${prefix}&${verdict}`,
  );
}

function shortBaseline(needed: string): string {
  const { before, after } = withoutVerdict.shortBaseline;
  const isFigure = /^\d+$/.test(needed);
  return isFigure
    ? textLiteral(before + needed + after)
    : `${textLiteral(before)}&${needed}&${textLiteral(after)}`;
}
