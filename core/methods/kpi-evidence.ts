import { textLiteral } from '../cells/wording.ts';
import { decisionFormula } from './rules.ts';

/** Whether a change is more than chance. */
export const evidence = { better: 'better', worse: 'worse', noise: 'noise', tooFew: 'too few' } as const;
export type Evidence = (typeof evidence)[keyof typeof evidence];

const evidences = {
  rows: { tooFew: evidence.tooFew, noise: evidence.noise, better: evidence.better },
  otherwise: evidence.worse,
} as const;

/** Stands before what is said against a baseline that nobody measured. */
export const baselineEstimated = 'Provisional (baseline estimated): ';

/** Everything that can be said: a word, or the same against a typed baseline. */
export const evidenceTexts: readonly string[] = [
  ...Object.values(evidence),
  ...[evidence.better, evidence.worse, evidence.noise].map((word) => baselineEstimated + word),
];

/**
 * Readings that the test needs on either side, or since the start against a typed baseline, and the p above which a change
 * counts as chance.
 */
export const evidenceNeeds = { fewestReadings: 4, fewestAgainstTyped: 6, chance: 0.05 };

interface EvidenceTerms {
  /** A condition: readings are missing. */
  readonly isTooFew: string;
  /** How likely chance alone makes such a difference. */
  readonly chance: string;
  /** The p above which a change counts as chance. */
  readonly noiseAbove: string;
  /** Means. */
  readonly before: string;
  readonly since: string;
  /** A condition, in brackets; the formula is shorter where it is 'TRUE()' or 'FALSE()'. */
  readonly higherIsBetter: string;
}

/** A p in words, by the direction of the means. */
export const kpiEvidenceFormula = (given: EvidenceTerms): string =>
  decisionFormula(evidences, {
    tooFew: given.isTooFew,
    noise: `ROUND(${given.chance},9)>${given.noiseAbove}`,
    better: isBetter(`${given.since}>${given.before}`, given.higherIsBetter),
  });

/** Whether a text of the above says this, against whichever baseline. */
export const saysFormula = (text: string, word: 'worse' | 'noise'): string =>
  `RIGHT(${text},${word.length})=${textLiteral(word)}`;

export const isEstimatedFormula = (text: string): string =>
  `LEFT(${text},${baselineEstimated.length})=${textLiteral(baselineEstimated)}`;

function isBetter(rises: string, higherIsBetter: string): string {
  if (higherIsBetter === 'TRUE()') return rises;
  return higherIsBetter === 'FALSE()' ? `NOT(${rises})` : `(${rises})=${higherIsBetter}`;
}
