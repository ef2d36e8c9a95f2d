import { define } from '../../function-kit/define.ts';
import { areRanges, holdsNoError } from '../../function-kit/twin/samples.ts';
import { baselineNeeds, baselineStates, baselineStatusFormula } from '../../methods/baseline-status.ts';
import { decide } from '../../methods/rules.ts';
import { twinFirstNote } from '../shared/notes.ts';
import { baselineSeries } from '../shared/reading-inputs.ts';

const { none, provisional, good } = baselineStates.rows;

export const baselineStatus = define({
  name: 'BASELINE_STATUS',
  summary: 'Whether there are readings enough from before the AI to compare with.',
  keywords: ['baseline', 'enough data', 'before data', 'starting point', 'enough readings'],
  inputs: { baseline_series: baselineSeries },
  result: {
    kind: 'text',
    description: `"${none}" (no readings), "${provisional}" (1 to 3), "${good}" (4 to 7) or "${baselineStates.otherwise}" (8 or more)`,
  },
  compute: ({ baseline_series: { length } }) =>
    decide(baselineStates, {
      none: length === 0,
      provisional: length < baselineNeeds.good,
      good: length < baselineNeeds.strong,
    }),
  errors: ['an error value among the readings comes out again'],
  examples: [
    { arguments: [[[null], [null]]], gives: 'None' },
    { arguments: [[[12], [14], [null], ['n/a']]], gives: 'Provisional' },
    { arguments: [[[12, 14, 13, 15]]], gives: 'Good' },
    { arguments: [[[12, 14, 13, 15, 12, 14, 13, 15]]], gives: 'Strong' },
  ],
  source: 'Four readings are what KPI_EVIDENCE needs; eight are usual for a first control chart.',
  notes: [twinFirstNote],
  twin: {
    where: ({ baseline_series }) => [holdsNoError(baseline_series)],
    formula: ({ baseline_series }) =>
      areRanges(baseline_series) ? baselineStatusFormula(`COUNT(${baseline_series.text})`) : null,
  },
});
