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

/** How promising a use case is: the mean of its scores, put on 0 to the best. Source: weighted scoring model. */
export function caseScoreFormula(scores: Scores, scale = usualScale): string {
  const points = pointsOf(scores, scale);
  return `(${points.join('+')})${stretched(scale, points.length)}`;
}

/** The same with a weight a score, and what the weights come to. */
export function weightedCaseScoreFormula(scores: Scores, weights: readonly string[], sum: string): string {
  const weighted = pointsOf(scores, usualScale).map((point, index) => `${weights[index]}*${point}`);
  return `(${weighted.join('+')})/${sum}${stretched(usualScale)}`;
}
