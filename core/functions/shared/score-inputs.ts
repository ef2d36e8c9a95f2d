import { notAvailableError, numError } from '../../cells/cell.ts';
import { numberInWords } from '../../cells/wording.ts';
import { mean } from '../../finance/mean.ts';
import { sample } from '../../function-kit/inputs/ranges.ts';
import type { Term } from '../../function-kit/twin/term.ts';

/** The scores that both readiness functions read, and what they must be. */

export const readinessScores = sample({ description: 'Scores from 1 to 5, one a question.', unit: '1 to 5' });

/** @throws CellError where there is no score, or one is outside 1 to 5. */
export function meanScore(scores: readonly number[]): number {
  if (scores.length === 0)
    throw notAvailableError('scores are all blank: give each question a score of 1 to 5');
  const stray = scores.find((score) => score < 1 || score > 5);
  if (stray !== undefined) throw numError(`scores must be between 1 and 5, got ${numberInWords(stray)}`);
  return mean(scores);
}

/** The same, as conditions of a native twin. */
export function areScores({ text }: Term): string[] {
  return [`COUNT(${text})>0`, `MIN(${text})>=1`, `MAX(${text})<=5`];
}
