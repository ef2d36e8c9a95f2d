import { baselineEstimated, evidence } from '../../../methods/kpi-evidence.ts';
import { ifPaying, provisional } from '../../../methods/pilot-rules.ts';
import {
  isAdoptionLow,
  isEarning,
  losingVerdictFormula,
  payingVerdictFormula,
  pilotVerdictFormula,
} from '../../../methods/pilot-verdict.ts';
import { words } from '../../model/page.ts';
import { isNo } from './answers.ts';

/*
 * The verdict in steps: PILOT_VERDICT's table, then what was set before the start, then the budget.
 */

const isAdoptionUnknown = 'NOT(N({results.adoption})>0)';
const adoption = 'N({results.adoption})';
const isLow = isAdoptionLow(adoption, '{adoption}');

/** Where it pays: with a low return above 0, and without. */
export const ifItPays = (roiLow: '0' | '1') =>
  payingVerdictFormula({
    evidence: '{results.evidence}',
    isEvidenceUnknown: `OR({results.evidence}=${words(evidence.tooFew)}, {results.evidence}="no metric")`,
    roiLow,
    adoption,
    isAdoptionUnknown,
    adoptionNeeded: '{adoption}',
  });

/** Where it does not: where it earns more than it runs on, and where not. */
export const ifItDoesNotPay = (isEarningNow: 'TRUE()' | 'FALSE()') =>
  losingVerdictFormula({
    isAdoptionLow: `AND(N({results.adoption})>0, ${isLow})`,
    isProcessUnready: isNo('processReady'),
    isToolUnfit: isNo('toolFits'),
    isEarning: isEarningNow,
  });

export const isLowPositive = 'ROUND(N({low}),9)>0';
export const earnsNow = isEarning('{tracking.ofPilot.runNet}');

/** The whole table: what is asked of the data stands first. */
export const byTable = pilotVerdictFormula({
  isGuardrailBroken: '{results.guardrail}="exceeded"',
  hasNoBaseline: 'NOT(N({results.baselineWeeks})>0)',
  hasNoMoney: `
    IF(COUNT({low}, {likely})=2,
      AND(ROUND({low},9)=0, ROUND({likely},9)=0),
      TRUE())`,
  baselineWeeks: '{results.baselineWeeks}',
  weeksNeeded: '{baselineWeeks}',
  unknownDays: ['NOT(ISNUMBER({results.days}))', '{results.days}&""'],
  isEarly: '{results.days}<{earlyDays}',
  roiLikely: '{likely}',
  paying: '{paying}',
  losing: '{losing}',
});

/** With what was set before the start, the budget, and how sure the baseline and the time make it. */
export const withOwnThresholds = `
  IF(OR({table}={paying}, {table}={losing}),
    IF({estimated}=1, ${words(baselineEstimated)},
    IF(N({results.days})<{provisionalDays}, ${words(provisional)}, ""))
    &IF({table}=${words(ifPaying.otherwise)},
      IF({missed}<>"", "Keep measuring: own threshold missed ("&MID({missed},3,LEN({missed}))&")",
      IF(AND(N({sharedCost})>0, NOT(N({results.withShared})>0)), "Scale later: does not carry the shared costs",
      IF({scaling.state}="over budget", "Scale later: over budget", ${words(ifPaying.otherwise)}))),
      {table}),
    {table})`;
