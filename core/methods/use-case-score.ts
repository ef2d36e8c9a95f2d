import { type Scale, stretched, usualScale } from './scale.ts';

interface Scores {
  readonly impact: string;
  /** Of effort and risk the lowest score is the best. */
  readonly effort: string;
  readonly risk: string;
  readonly data: string;
  readonly time: string;
}

/** Points above the worst, score by score. */
const pointsOf = ({ impact, effort, risk, data, time }: Scores, { lowest, highest }: Scale) => [
  `(${impact}-${lowest})`,
  `(${highest}-${effort})`,
  `(${highest}-${risk})`,
  `(${data}-${lowest})`,
  `(${time}-${lowest})`,
];

/** How promising a use case is: the mean of its five scores, put on 0 to the best. Source: weighted scoring model. */
export const caseScoreFormula = (scores: Scores, scale = usualScale, count = '5'): string =>
  `(${pointsOf(scores, scale).join('+')})${stretched(scale, count)}`;

/** The same with a weight a score, and what the weights come to. */
export function weightedCaseScoreFormula(scores: Scores, weights: readonly string[], sum: string): string {
  const weighted = pointsOf(scores, usualScale).map((point, index) => `${weights[index]}*${point}`);
  return `(${weighted.join('+')})/${sum}${stretched(usualScale)}`;
}
