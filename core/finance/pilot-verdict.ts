import { roundTo } from './round-to.ts';

export interface PilotFacts {
  days: number;
  roiLow: number;
  roiLikely: number;
  /** null where not known; "too few" is not known either. */
  kpiEvidence: KpiEvidence | null;
  /** The share of people; null where not known. */
  adoption: number | null;
  toolFits: boolean;
  processReady: boolean;
}

export const kpiEvidences = ['better', 'worse', 'noise', 'too few'] as const;
export type KpiEvidence = (typeof kpiEvidences)[number];

type Row = [holds: (facts: PilotFacts) => boolean, verdict: string];

/** The first row that holds decides. */
const rows: Row[] = [
  [
    ({ roiLow, kpiEvidence, adoption }) => roiLow > 0 && kpiEvidence === 'better' && (adoption ?? 0) >= 0.5,
    'Scale',
  ],
  [pays(({ kpiEvidence }) => kpiEvidence === 'worse'), 'Redesign: money and measurement disagree'],
  [pays(({ roiLow }) => roiLow <= 0), 'Keep measuring: uncertain'],
  [
    pays(({ kpiEvidence }) => kpiEvidence === null || kpiEvidence === 'too few'),
    'Keep measuring: KPI not known',
  ],
  [pays(({ kpiEvidence }) => kpiEvidence === 'noise'), 'Keep measuring: noise'],
  [pays(({ adoption }) => adoption === null), 'Keep measuring: adoption not known'],
  [pays(({ adoption }) => (adoption ?? 1) < 0.5), 'Keep measuring: adoption'],
  [({ adoption }) => (adoption ?? 1) < 0.5, 'Redesign: adoption'],
  [({ processReady }) => !processReady, 'Redesign: process first'],
  [({ toolFits }) => !toolFits, 'Stop: switch tool'],
];

/**
 * What to do with a pilot that has the data for a verdict: rows 4 to 16 of the table. Figures meet thresholds after
 * rounding to 9 decimals. Units: days, ratios, a share. Errors: none. Source: the decision table of docs/functions.md.
 */
export function pilotVerdict(given: PilotFacts): string {
  const facts = {
    ...given,
    days: roundTo(given.days, 9),
    roiLow: roundTo(given.roiLow, 9),
    roiLikely: roundTo(given.roiLikely, 9),
    adoption: given.adoption === null ? null : roundTo(given.adoption, 9),
  };
  if (facts.days < 60) return 'Keep measuring: too early';
  const verdict = rows.find(([holds]) => holds(facts))?.[1] ?? 'Stop';
  return facts.days < 90 ? `Provisional: ${verdict}` : verdict;
}

function pays(holds: Row[0]): Row[0] {
  return (facts) => facts.roiLikely > 0 && holds(facts);
}
