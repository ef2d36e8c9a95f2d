import { roundTo } from '../../finance/round-to.ts';
import { define } from '../../function-kit/define.ts';
import { areRanges } from '../../function-kit/twin/samples.ts';
import { readinessNeeds, readinessVerdictFormula, readinessVerdicts } from '../../methods/readiness.ts';
import { decide } from '../../methods/rules.ts';
import { blanksNote } from '../shared/notes.ts';
import { areScores, meanScore, readinessScores } from '../shared/score-inputs.ts';

const { wait, fixFirst } = readinessVerdicts.rows;
const ready = readinessVerdicts.otherwise;

export const readinessVerdict = define({
  name: 'READINESS_VERDICT',
  summary: 'Whether to begin, to repair something first, or to wait.',
  keywords: ['ready or not', 'go or wait', 'readiness check', 'start or wait', 'are we ready verdict'],
  inputs: { scores: readinessScores },
  result: { kind: 'text', description: `"${ready}", "${fixFirst}" or "${wait}"` },
  compute: ({ scores }) => {
    const isLow = roundTo(meanScore(scores), 9) < readinessNeeds.mean;
    return decide(readinessVerdicts, {
      wait: isLow || scores.filter((score) => score === 1).length >= readinessNeeds.worst,
      fixFirst: scores.some((score) => score <= readinessNeeds.fixFrom),
    });
  },
  errors: ['#N/A where there are no scores', '#NUM! where one is outside 1 to 5'],
  examples: [
    { arguments: [[[3], [4], [3], [5]]], gives: 'Ready' },
    { arguments: [[[3, 4, 2, 5]]], gives: 'Fix first' },
    { arguments: [[[5, 5, 1, 1]]], gives: 'Wait' },
    { arguments: [[[2, 3, 2, 2]]], gives: 'Wait' },
    { arguments: [[[3, 0]]], gives: { error: '#NUM!' } },
    { arguments: [[[null, null]]], gives: { error: '#N/A' } },
  ],
  source: `"${wait}" under a mean of ${readinessNeeds.mean} or with two scores of 1; "${fixFirst}" with a score of ${readinessNeeds.fixFrom} or lower; else "${ready}".`,
  notes: [blanksNote],
  twin: {
    where: ({ scores }) => areScores(scores),
    formula: ({ scores }) => {
      if (!areRanges(scores)) return null;
      const r = scores.text;
      return readinessVerdictFormula({
        mean: `AVERAGE(${r})`,
        meanNeeded: `${readinessNeeds.mean}`,
        isWorstTooOften: `SUMPRODUCT((${r}=1)*1)>${readinessNeeds.worst - 1}`,
        least: `MIN(${r})`,
        fixFrom: `${readinessNeeds.fixFrom}`,
      });
    },
  },
});
