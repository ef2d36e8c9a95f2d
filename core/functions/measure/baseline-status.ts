import { define } from '../../function-kit/define.ts';
import { areRanges, holdsNoError } from '../../function-kit/twin/samples.ts';
import { twinFirstNote } from '../shared/notes.ts';
import { baselineSeries } from '../shared/reading-inputs.ts';

export const baselineStatus = define({
  name: 'BASELINE_STATUS',
  summary: 'Whether there are readings enough from before the AI to compare with.',
  inputs: { baseline_series: baselineSeries },
  result: {
    kind: 'text',
    description: '"None" (no readings), "Provisional" (1 to 3), "Good" (4 to 7) or "Strong" (8 or more)',
  },
  compute: ({ baseline_series: { length } }) => {
    if (length === 0) return 'None';
    if (length < 4) return 'Provisional';
    return length < 8 ? 'Good' : 'Strong';
  },
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
    formula: ({ baseline_series }) => {
      if (!areRanges(baseline_series)) return null;
      const count = `COUNT(${baseline_series.text})`;
      return `IF(${count}=0,"None",IF(${count}<4,"Provisional",IF(${count}<8,"Good","Strong")))`;
    },
  },
});
