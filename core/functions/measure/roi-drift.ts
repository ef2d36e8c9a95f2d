import { textLiteral } from '../../cells/wording.ts';
import { mean } from '../../finance/mean.ts';
import { roundTo } from '../../finance/round-to.ts';
import { define } from '../../function-kit/define.ts';
import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { number } from '../../function-kit/inputs/number.ts';
import { lastFilled, lineOf } from '../../function-kit/twin/range.ts';
import { driftNeeds, drifts, roiDriftFormula } from '../../methods/roi-drift.ts';
import { decide } from '../../methods/rules.ts';
import { blanksNote } from '../shared/notes.ts';
import { roiSeries } from '../shared/reading-inputs.ts';

export const roiDrift = define({
  name: 'ROI_DRIFT',
  summary: 'Whether ROI has lately been falling, rising or steady.',
  keywords: ['drift', 'getting worse', 'falling ROI', 'declining', 'decay'],
  inputs: {
    roi_series: roiSeries,
    tolerance: withDefault(
      driftNeeds.tolerance,
      number({
        description: 'How far the mean of three periods may move before it counts.',
        unit: 'share',
        shownAs: 'percent',
      }),
    ),
  },
  result: {
    kind: 'text',
    description: `"${drifts.rows.falling}", "${drifts.rows.rising}", "${drifts.otherwise}", or "${drifts.rows.early}" under ${driftNeeds.periods} periods`,
  },
  compute: ({ roi_series, tolerance }) => {
    const [before = 0, first = 0, second = 0, third = 0] = roi_series.slice(-4);
    const earlier = mean(roi_series.slice(-6, -3));
    const gain = mean(roi_series.slice(-3)) - earlier;
    const slack = tolerance * Math.abs(earlier);
    return decide(drifts, {
      early: roi_series.length < driftNeeds.periods,
      falling: (first < before && second < first && third < second) || roundTo(-gain - slack, 9) > 0,
      rising: (first > before && second > first && third > second) || roundTo(gain - slack, 9) > 0,
    });
  },
  errors: ['#N/A where a period between others is blank'],
  examples: [
    { arguments: [[[1], [1.1], [1], [1.1], [1], [1.1]]], gives: 'Steady' },
    { arguments: [[[1, 1.1, 1.2, 1.15, 1.1, 1.05]]], gives: 'Falling' },
    { arguments: [[[1, 1, 1, 0.8, 0.9, 0.8]]], gives: 'Falling' },
    { arguments: [[[1, 1, 1, 1.3, 1.2, 1.3]]], gives: 'Rising' },
    { arguments: [[[1, 1, 1, 1.3, 1.2, 1.3]], 0.5], gives: 'Steady' },
    { arguments: [[[1, 1.1, 1.2]]], gives: 'Too early' },
    { arguments: [[[1, 1, null, 1, 1, 1]]], gives: { error: '#N/A' } },
  ],
  source: 'Three falls (or rises) in a row, or the mean of three periods against that of the three before.',
  notes: [
    'Falling is tested first. A tolerance of 0 counts as 0: for 10%, leave it out.',
    'The native twin reads one row or column.',
    blanksNote,
  ],
  twin: {
    where: ({ roi_series }) => {
      const line = lineOf(roi_series);
      return line ? [`COUNT(${line.text})=${lastFilled(line)}`] : [];
    },
    formula: ({ roi_series, tolerance }) => {
      const line = lineOf(roi_series);
      if (!line) return null;
      if (line.length < driftNeeds.periods) return textLiteral(drifts.rows.early);
      const { text } = line;
      const row = line.isRow ? '1,' : '';
      const ago = (periods: number) =>
        `INDEX(${text},${row}COUNT(${text})${periods === 0 ? '' : `-${periods}`})`;
      return roiDriftFormula({ count: `COUNT(${text})`, ago, tolerance: `${tolerance}` });
    },
  },
});
