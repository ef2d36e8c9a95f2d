import { readinessVerdictFormula } from '../../../methods/readiness.ts';
import { scoreFormula } from '../../../methods/scale.ts';
import { list } from '../../declare/list.ts';
import { scaleCells } from '../../shared/scale-cells.ts';

/** Nothing is said of the whole before every question has its score. */
export const isComplete = 'IF(AND({asked}>0, {below}=0), {scored}={asked}, FALSE())';

const line = { labelStyle: 'label', style: 'computedText', format: 'whole' } as const;

/** The result, above the rows. */
export const readinessResult = list(
  5,
  { label: 'B', between: [], value: 'C', note: 'D' },
  {
    /** A verdict, or how many are scored. */
    verdict: {
      ...line,
      label: 'Verdict',
      formula: `
        IF(${isComplete},
          ${readinessVerdictFormula({
            mean: 'AVERAGE([used])',
            meanNeeded: '{waitUnder}',
            isWorstTooOften: 'COUNTIF([used],{lowest})>={waitFrom}',
            least: 'MIN([used])',
            fixFrom: '{fixFrom}',
          })},
          IF({below}>0, "complete: Readiness has rows below those that count: delete blank rows above",
            {scored}&" of "&{asked}&" scored"))`,
    },
    score: {
      ...line,
      label: 'Score',
      formula: `
        IF(${isComplete},
          ${scoreFormula('AVERAGE([used])', scaleCells)},
          "when every row has a score")`,
    },
  },
);
