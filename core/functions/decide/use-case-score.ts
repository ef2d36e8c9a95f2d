import { numError, valueError } from '../../cells/cell.ts';
import { numberInWords } from '../../cells/wording.ts';
import { define } from '../../function-kit/define.ts';
import { orNull } from '../../function-kit/inputs/modifiers.ts';
import { score } from '../../function-kit/inputs/number.ts';
import { flows } from '../../function-kit/inputs/ranges.ts';
import { cellsOf } from '../../function-kit/twin/term.ts';
import { caseScoreFormula, weightedCaseScoreFormula } from '../../methods/use-case-score.ts';

export const useCaseScore = define({
  name: 'USE_CASE_SCORE',
  summary: 'How promising a use case is, from 0 to 100.',
  keywords: ['use case', 'prioritize', 'prioritise', 'ranking', 'which project first', 'scoring', 'priority'],
  inputs: {
    impact: score({ description: 'What it would change: 5 is most.' }),
    effort: score({ description: 'What it takes: 5 is most, and counts against it.' }),
    risk: score({ description: 'What may go wrong: 5 is most, and counts against it.' }),
    data_readiness: score({ description: 'How good the data are: 5 is best.' }),
    time_to_value: score({ description: 'How soon it pays: 5 is soonest.' }),
    weights: orNull(
      flows({
        description: 'Five weights in the order of the scores; equal where left out.',
        unit: 'weight',
        item: 'weight',
      }),
    ),
  },
  result: { kind: 'score', description: 'weighted mean of the scores, 1 to 5 put on 0 to 100' },
  compute: ({ impact, effort, risk, data_readiness, time_to_value, weights }) => {
    const points = [impact - 1, 5 - effort, 5 - risk, data_readiness - 1, time_to_value - 1];
    const shares = weights ?? [1, 1, 1, 1, 1];
    checkWeights(shares);
    const weighted = shares.reduce((sum, weight, index) => sum + weight * (points[index] ?? 0), 0);
    return (weighted / shares.reduce((sum, weight) => sum + weight)) * 25;
  },
  errors: [
    '#NUM! where a score is outside 1 to 5, a weight is below 0, or all weights are 0',
    '#VALUE! where there are not 5 weights',
  ],
  examples: [
    { arguments: [5, 1, 1, 5, 5], gives: 100 },
    { arguments: [5, 2, 2, 4, 5], gives: 85 },
    { arguments: [4, 4, 3, 2, 3], gives: 45 },
    { arguments: [5, 1, 3, 3, 3, [[2], [1], [1], [1], [0]]], gives: 80 },
    { arguments: [3, 3, 3, 3, 6], gives: { error: '#NUM!' } },
    { arguments: [3, 3, 3, 3, 3, [[1, 1, 1]]], gives: { error: '#VALUE!' } },
    { arguments: [3, 3, 3, 3, 3, [[0, 0, 0, 0, 0]]], gives: { error: '#NUM!' } },
  ],
  source: 'Weighted scoring model: sum(w x (s - 1)/4) / sum(w) x 100, effort and risk as 6 - s.',
  notes: ['The native twin reads weights from exactly five cells.'],
  twin: {
    formula: ({ impact, effort, risk, data_readiness, time_to_value, weights }) => {
      const scores = {
        impact: `${impact}`,
        effort: `${effort}`,
        risk: `${risk}`,
        data: `${data_readiness}`,
        time: `${time_to_value}`,
      };
      const even = caseScoreFormula(scores);
      if (weights.constant === null) return even;
      if (!weights.reference) return null;
      const cells = cellsOf(weights.reference);
      if (cells.length !== 5) return null;
      const r = weights.text;
      const weighted = weightedCaseScoreFormula(scores, cells, `SUM(${r})`);
      const isFit = `AND(COUNT(${r})=5,MIN(${r})>=0,SUM(${r})>0)`;
      return `IF(COUNTBLANK(${r})=5,${even},IF(${isFit},${weighted},NA()))`;
    },
  },
});

function checkWeights(weights: readonly number[]): void {
  if (weights.length !== 5) throw valueError(`weights must be 5 figures, got ${weights.length}`);
  const below = weights.find((weight) => weight < 0);
  if (below !== undefined) throw numError(`weights must be 0 or more, got ${numberInWords(below)}`);
  if (weights.every((weight) => weight === 0)) throw numError('weights are all 0: at least one must count');
}
