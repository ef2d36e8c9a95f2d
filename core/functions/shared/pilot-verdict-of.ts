import { roundTo } from '../../finance/round-to.ts';
import { thresholds } from '../../finance/verdict.ts';
import { baselineEstimated, type Evidence, evidence } from '../../methods/kpi-evidence.ts';
import { ifLosing, ifPaying, provisional, withoutVerdict } from '../../methods/pilot-rules.ts';
import { decide } from '../../methods/rules.ts';

export interface PilotFacts {
  days: number;
  /** Return on investment, pessimistic and likely; null or both 0 is not measured. */
  roiLow: number | null;
  roiLikely: number | null;
  baselineWeeks: number | null;
  evidence: Evidence | null;
  /** The baseline was typed, not measured. */
  baselineEstimated: boolean;
  /** Share of the licensed who are active; null or 0 is not known. */
  adoption: number | null;
  toolFits: boolean;
  processReady: boolean;
  /** Money a week, running cost off; null is not above 0. */
  runRate: number | null;
}

/** Why there can be no verdict yet; null where there can. Row 2 of the table. */
export function missingData({ baselineWeeks, roiLow, roiLikely }: PilotFacts): string | null {
  if (baselineWeeks === null || baselineWeeks === 0) return withoutVerdict.noBaseline;
  if (roiLow === null || roiLikely === null) return withoutVerdict.noMoney;
  return roundTo(roiLow, 9) === 0 && roundTo(roiLikely, 9) === 0 ? withoutVerdict.noMoney : null;
}

/** Rows 3 to 17 of the table, for facts that are not missing. */
export function verdict(facts: PilotFacts): string {
  const at = (figure: number | null) => roundTo(figure ?? 0, 9);
  const { before, after } = withoutVerdict.shortBaseline;
  if (at(facts.baselineWeeks) < thresholds.baselineWeeks) return before + thresholds.baselineWeeks + after;
  if (at(facts.days) < thresholds.earlyDays) return withoutVerdict.early;
  const adoptionUnknown = facts.adoption === null || facts.adoption === 0;
  const adoptionLow = at(facts.adoption) < thresholds.adoption;
  const early = at(facts.days) < thresholds.provisionalDays ? provisional : '';
  const certainty = facts.baselineEstimated ? baselineEstimated : early;
  if (at(facts.roiLikely) > 0)
    return (
      certainty +
      decide(ifPaying, {
        worse: facts.evidence === evidence.worse,
        uncertain: at(facts.roiLow) <= 0,
        evidenceUnknown: facts.evidence === null || facts.evidence === evidence.tooFew,
        noise: facts.evidence === evidence.noise,
        adoptionUnknown,
        adoptionLow,
      })
    );
  return (
    certainty +
    decide(ifLosing, {
      adoptionLow: !adoptionUnknown && adoptionLow,
      processUnready: !facts.processReady,
      toolUnfit: !facts.toolFits,
      earning: at(facts.runRate) > 0,
    })
  );
}
