import { roundTo } from '../../finance/round-to.ts';
import { define } from '../../function-kit/define.ts';
import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { number, score } from '../../function-kit/inputs/number.ts';
import { caseQuadrantFormula, quadrantOf, quadrants } from '../../methods/use-case-quadrant.ts';

export const useCaseQuadrant = define({
  name: 'USE_CASE_QUADRANT',
  summary: 'What to do with a use case, by its impact and how feasible it is.',
  keywords: ['quadrant', 'quick win', 'impact effort', 'impact matrix', 'feasibility', 'portfolio'],
  inputs: {
    impact: score({ description: 'What it would change: 5 is most.' }),
    feasibility: score({ description: 'How easily it can be done: 5 is easiest.' }),
    cut: withDefault(
      3,
      number({
        description: 'The score that high ones are over.',
        unit: '1 to 5',
        least: 1,
        most: 5,
        zero: 'refused',
      }),
    ),
  },
  result: {
    kind: 'text',
    description: `"${quadrants.doFirst}", "${quadrants.plan}" (impact only), "${quadrants.fillIn}" (feasible only) or "${quadrants.skip}"`,
  },
  compute: ({ impact, feasibility, cut }) =>
    quadrantOf(roundTo(impact - cut, 9) > 0, roundTo(feasibility - cut, 9) > 0),
  errors: ['#NUM! where a score or cut is outside 1 to 5'],
  examples: [
    { arguments: [4, 5], gives: 'Do first' },
    { arguments: [4, 3], gives: 'Plan' },
    { arguments: [3, 4], gives: 'Fill in' },
    { arguments: [3, 3], gives: 'Skip' },
    { arguments: [3, 3, 2.5], gives: 'Do first' },
    { arguments: [6, 3], gives: { error: '#NUM!' } },
    { arguments: [4, 3, 0], gives: { error: '#VALUE!' } },
  ],
  source: 'Impact-effort matrix; a score equal to cut is not over it.',
  twin: {
    formula: ({ impact, feasibility, cut }) =>
      caseQuadrantFormula({ impact: `${impact}`, feasibility: `${feasibility}`, cut: `${cut}` }),
  },
});
