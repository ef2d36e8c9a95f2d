import { inOneLine } from './in-one-line.ts';
import { decisionFormula } from './rules.ts';

/** Whether a change is more than chance. */
export const evidence = { better: 'better', worse: 'worse', noise: 'noise', tooFew: 'too few' } as const;
export type Evidence = (typeof evidence)[keyof typeof evidence];

const evidences = {
  rows: { tooFew: evidence.tooFew, noise: evidence.noise, better: evidence.better },
  otherwise: evidence.worse,
} as const;

/** Readings a side that the test needs, and the p above which a change counts as chance. */
export const evidenceNeeds = { fewestReadings: 4, chance: 0.05 };

interface EvidenceTerms {
  /** Ranges of readings. */
  readonly before: string;
  readonly since: string;
  /** Each is a number of readings that a side must have. */
  readonly fewestReadings: readonly string[];
  /** The p above which a change counts as chance. */
  readonly chance: string;
  /** A condition, in brackets; the formula is shorter where it is 'TRUE()' or 'FALSE()'. */
  readonly higherIsBetter: string;
}

/**
 * Welch's t test in words, by the direction of the means. Where neither side varies there is no such test: other
 * figures are a change then, and equal ones are noise.
 *
 * Source: B. L. Welch, Biometrika 34 (1947).
 */
export function kpiEvidenceFormula({
  before,
  since,
  fewestReadings,
  chance,
  higherIsBetter,
}: EvidenceTerms): string {
  const fewer = fewestReadings.map((needed) => `MIN(COUNT(${before}),COUNT(${since}))<${needed}`);
  const rises = `AVERAGE(${since})>AVERAGE(${before})`;
  return decisionFormula(evidences, {
    tooFew: fewer.length === 1 ? fewer.join() : `OR(${fewer.join(',')})`,
    noise: inOneLine`
      IF(AND(MAX(${before})=MIN(${before}), MAX(${since})=MIN(${since})),
        MAX(${before})=MAX(${since}),
        ROUND(TTEST(${before},${since},2,3),9)>${chance})`,
    better: isBetter(rises, higherIsBetter),
  });
}

function isBetter(rises: string, higherIsBetter: string): string {
  if (higherIsBetter === 'TRUE()') return rises;
  return higherIsBetter === 'FALSE()' ? `NOT(${rises})` : `(${rises})=${higherIsBetter}`;
}
