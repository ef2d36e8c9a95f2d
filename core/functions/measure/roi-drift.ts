import { mean } from '../../finance/mean.ts';
import { roundTo } from '../../finance/round-to.ts';
import { define } from '../../function-kit/define.ts';
import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { number } from '../../function-kit/inputs/number.ts';
import { lastFilled, lineOf } from '../../function-kit/twin/range.ts';
import { blanksNote } from '../shared/notes.ts';
import { roiSeries } from '../shared/reading-inputs.ts';

export const roiDrift = define({
  name: 'ROI_DRIFT',
  summary: 'Whether ROI has lately been falling, rising or steady.',
  inputs: {
    roi_series: roiSeries,
    tolerance: withDefault(
      0.1,
      number({
        description: 'How far the mean of three periods may move before it counts.',
        unit: 'share',
        shownAs: 'percent',
      }),
    ),
  },
  result: { kind: 'text', description: '"Falling", "Rising", "Steady", or "Too early" under 6 periods' },
  compute: ({ roi_series, tolerance }) => {
    if (roi_series.length < 6) return 'Too early';
    const [before = 0, first = 0, second = 0, third = 0] = roi_series.slice(-4);
    const earlier = mean(roi_series.slice(-6, -3));
    const gain = mean(roi_series.slice(-3)) - earlier;
    const slack = tolerance * Math.abs(earlier);
    if ((first < before && second < first && third < second) || roundTo(-gain - slack, 9) > 0)
      return 'Falling';
    if ((first > before && second > first && third > second) || roundTo(gain - slack, 9) > 0) return 'Rising';
    return 'Steady';
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
      if (line.length < 6) return '"Too early"';
      const { text } = line;
      const row = line.isRow ? '1,' : '';
      const ago = (periods: number) =>
        `INDEX(${text},${row}COUNT(${text})${periods === 0 ? '' : `-${periods}`})`;
      const inOrder = (sign: string) => [0, 1, 2].map((k) => `${ago(k)}${sign}${ago(k + 1)}`).join(',');
      const latest = `(${ago(0)}+${ago(1)}+${ago(2)})/3`;
      const earlier = `(${ago(3)}+${ago(4)}+${ago(5)})/3`;
      const slack = `${tolerance}*ABS(${earlier})`;
      const moved = (from: string, to: string) => `ROUND(${to}-${from}-${slack},9)>0`;
      return (
        `IF(COUNT(${text})<6,"Too early",IF(OR(AND(${inOrder('<')}),${moved(latest, earlier)}),"Falling",` +
        `IF(OR(AND(${inOrder('>')}),${moved(earlier, latest)}),"Rising","Steady")))`
      );
    },
  },
});
