import { notAvailableError } from '../../cells/cell.ts';
import { slope } from '../../finance/slope.ts';
import { define } from '../../function-kit/define.ts';
import { isFilled, lineOf, positionsOf } from '../../function-kit/twin/range.ts';
import { blanksNote } from '../shared/notes.ts';
import { roiSeries } from '../shared/reading-inputs.ts';

export const roiTrend = define({
  name: 'ROI_TREND',
  summary: 'What ROI gains or loses a period, along the straight line that fits best.',
  keywords: ['trend', 'slope', 'ROI over time', 'regression'],
  inputs: { roi_series: roiSeries },
  result: { kind: 'ratio', description: 'least-squares slope per period: -0.1 loses 10 points a period' },
  compute: ({ roi_series }) => {
    if (roi_series.length < 3) {
      throw notAvailableError(`roi_series needs 3 periods or more, got ${roi_series.length}`);
    }
    return slope(roi_series);
  },
  errors: ['#N/A where there are fewer than 3 periods', '#N/A where a period between others is blank'],
  examples: [
    { arguments: [[[0.5], [0.8], [1.1], [1.4]]], gives: 0.3 },
    { arguments: [[[2, 1.5, 1.6, 1.1]]], gives: -0.26 },
    { arguments: [[[0.5, 0.8]]], gives: { error: '#N/A' } },
    { arguments: [[[0.5, null, 0.8, 1]]], gives: { error: '#N/A' } },
    { arguments: [[[0.5, 'n/a', 0.8, 1]]], gives: { error: '#VALUE!' } },
  ],
  source: 'Least squares: the same as SLOPE(roi_series, {1;2;3;...}).',
  notes: ['The native twin reads one row or column.', blanksNote],
  twin: {
    where: ({ roi_series }) => {
      const line = lineOf(roi_series);
      return line ? isFilled(line, 3) : [];
    },
    formula: ({ roi_series }) => {
      const line = lineOf(roi_series);
      if (!line) return null;
      return line.length < 3 ? 'NA()' : `SLOPE(${line.text},${line.constant(positionsOf(line))})`;
    },
  },
});
