import { define } from '../../function-kit/define.ts';
import { areRanges } from '../../function-kit/twin/samples.ts';
import { scoreFormula } from '../../methods/scale.ts';
import { blanksNote } from '../shared/notes.ts';
import { areScores, meanScore, readinessScores } from '../shared/score-inputs.ts';

export const readinessScore = define({
  name: 'READINESS_SCORE',
  summary: 'How ready a team is, from 0 to 100.',
  keywords: ['readiness', 'maturity', 'are we ready', 'ready', 'assessment'],
  inputs: { scores: readinessScores },
  result: { kind: 'score', description: '(mean score - 1) / 4 x 100: all 1 is 0, all 5 is 100' },
  compute: ({ scores }) => (meanScore(scores) - 1) * 25,
  errors: ['#N/A where there are no scores', '#NUM! where one is outside 1 to 5'],
  examples: [
    { arguments: [[[3], [4], [2], [5]]], gives: 62.5 },
    { arguments: [[[1, 1, 1]]], gives: 0 },
    { arguments: [[[2.5, null, 'n/a']]], gives: 37.5 },
    { arguments: [[[3, 6]]], gives: { error: '#NUM!' } },
    { arguments: [[[null, null]]], gives: { error: '#N/A' } },
  ],
  source: 'Mean of Likert scores, put on a scale of 0 to 100.',
  notes: [blanksNote],
  twin: {
    where: ({ scores }) => areScores(scores),
    formula: ({ scores }) => (areRanges(scores) ? scoreFormula(`AVERAGE(${scores.text})`) : null),
  },
});
