import { roundTo } from './round-to.ts';

export type Evidence = 'better' | 'worse' | 'noise' | 'too few';

export interface PilotFacts {
  days: number;
  /** Return on investment, pessimistic and likely; null or both 0 is not measured. */
  roiLow: number | null;
  roiLikely: number | null;
  baselineWeeks: number | null;
  evidence: Evidence | null;
  /** Share of the licensed who are active; null or 0 is not known. */
  adoption: number | null;
  toolFits: boolean;
  processReady: boolean;
}

/** What a pilot must show: days of use, weeks of baseline, share of users. */
export const thresholds = { earlyDays: 60, provisionalDays: 90, baselineWeeks: 4, adoption: 0.5 };

/** Why there can be no verdict yet; null where there can. Row 2 of the table. */
export function missingData({ baselineWeeks, roiLow, roiLikely }: PilotFacts): string | null {
  if (baselineWeeks === null || baselineWeeks === 0) return 'Not enough data: baseline';
  if (roiLow === null || roiLikely === null) return 'Not enough data: value or cost';
  return roundTo(roiLow, 9) === 0 && roundTo(roiLikely, 9) === 0 ? 'Not enough data: value or cost' : null;
}

/** Rows 3 to 16 of the verdict table, for facts that are not missing. Figures meet thresholds after rounding to 9 decimals. */
export function verdict(facts: PilotFacts): string {
  const at = (figure: number | null) => roundTo(figure ?? 0, 9);
  if (at(facts.baselineWeeks) < thresholds.baselineWeeks) return 'Not enough data: baseline under 4 weeks';
  if (at(facts.days) < thresholds.earlyDays) return 'Keep measuring: too early';
  const certainty = at(facts.days) < thresholds.provisionalDays ? 'Provisional: ' : '';
  return certainty + (at(facts.roiLikely) > 0 ? paying(facts, at) : losing(facts, at));
}

function paying({ roiLow, evidence, adoption }: PilotFacts, at: (figure: number | null) => number): string {
  if (evidence === 'worse') return 'Redesign: money and measurement disagree';
  if (at(roiLow) <= 0) return 'Keep measuring: uncertain';
  if (evidence === null || evidence === 'too few') return 'Keep measuring: KPI not known';
  if (evidence === 'noise') return 'Keep measuring: noise';
  if (adoption === null || adoption === 0) return 'Keep measuring: adoption not known';
  return at(adoption) < thresholds.adoption ? 'Keep measuring: adoption' : 'Scale';
}

function losing(facts: PilotFacts, at: (figure: number | null) => number): string {
  const isKnown = facts.adoption !== null && facts.adoption !== 0;
  if (isKnown && at(facts.adoption) < thresholds.adoption) return 'Redesign: adoption';
  if (!facts.processReady) return 'Redesign: process first';
  return facts.toolFits ? 'Stop' : 'Stop: switch tool';
}
