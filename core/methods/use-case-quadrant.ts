import { textLiteral } from '../cells/wording.ts';

/** What to do with a use case, by whether its impact is high and whether it is feasible. */
export const quadrants = {
  doFirst: 'Do first',
  plan: 'Plan',
  fillIn: 'Fill in',
  skip: 'Skip',
} as const;
export type Quadrant = (typeof quadrants)[keyof typeof quadrants];

export function quadrantOf(hasImpact: boolean, isFeasible: boolean): Quadrant {
  if (hasImpact) return isFeasible ? quadrants.doFirst : quadrants.plan;
  return isFeasible ? quadrants.fillIn : quadrants.skip;
}

/** The same as a formula; a score equal to the cut is not over it. Source: impact-effort matrix. */
export function caseQuadrantFormula(given: { impact: string; feasibility: string; cut: string }): string {
  const isOver = (score: string) => `ROUND(${score}-${given.cut},9)>0`;
  const byFeasibility = (hasImpact: boolean) =>
    `IF(${isOver(given.feasibility)},${textLiteral(quadrantOf(hasImpact, true))},${textLiteral(quadrantOf(hasImpact, false))})`;
  return `IF(${isOver(given.impact)},${byFeasibility(true)},${byFeasibility(false)})`;
}
