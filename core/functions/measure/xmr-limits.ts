import { notAvailableError } from '../../cells/cell.ts';
import { individualsLimits, naturalLimit } from '../../finance/moving-range.ts';
import { define } from '../../function-kit/define.ts';
import { sample } from '../../function-kit/inputs/ranges.ts';
import { isFilled, type Line, lineOf } from '../../function-kit/twin/range.ts';
import { xmrLimitFormula } from '../../methods/xmr-limits.ts';
import { blanksNote } from '../shared/notes.ts';

export const xmrLimits = define({
  name: 'XMR_LIMITS',
  summary: 'The limits within which a metric wobbles by itself: a reading outside them is a signal.',
  keywords: [
    'control limits',
    'control chart',
    'normal variation',
    'outlier',
    'Shewhart',
    'process behaviour',
  ],
  inputs: {
    series: sample({ description: 'Readings in the order of time.', unit: "the metric's own" }),
  },
  result: {
    kind: 'number',
    description: 'a row of lower limit, mean, upper limit: mean -/+ 2.66 x the mean moving range',
  },
  compute: ({ series }) => {
    if (series.length < 3) throw notAvailableError(`series needs 3 figures or more, got ${series.length}`);
    const { lower, mean, upper } = individualsLimits(series);
    return [[lower, mean, upper]];
  },
  errors: ['#N/A where there are fewer than 3 figures'],
  examples: [
    { arguments: [[[10], [12], [11], [13], [14]]], gives: [[8.01, 12, 15.99]] },
    { arguments: [[[5, 5, 5]]], gives: [[5, 5, 5]] },
    { arguments: [[[10, 12]]], gives: { error: '#N/A' } },
  ],
  source: 'Individuals (XmR) chart: Wheeler, Understanding Variation; NIST e-Handbook 6.3.2.2.',
  notes: [
    'It spills over three cells. In Excel 2016 use INDEX(XMR_LIMITS(r),1) for the lower limit, 2 and 3 for the others.',
    'The native twin reads one row or column; it is #N/A where a cell between readings is blank or text.',
    blanksNote,
  ],
  twin: {
    where: ({ series }) => {
      const line = lineOf(series);
      return line ? isFilled(line, 3) : [];
    },
    formula: ({ series }) => {
      const line = lineOf(series);
      if (!line || line.length < 3) return line && [['NA()', 'NA()', 'NA()']];
      const mean = `AVERAGE(${line.text})`;
      const meanMovingRange = `${rangesOf(line)}/(COUNT(${line.text})-1)`;
      const limit = (side: '-' | '+') =>
        xmrLimitFormula(side, { mean, meanMovingRange, factor: `${naturalLimit}` });
      return [[limit('-'), mean, limit('+')]];
    },
  },
});

/** The sum of the moving ranges; the range of two cells of which one is blank is 0, whatever else it holds. */
function rangesOf(line: Line): string {
  const ranges = Array.from({ length: line.length - 1 }, (_, index) => {
    const pair = line.part(index + 1, 2);
    return `MAX(${pair})-MIN(${pair})`;
  });
  return `(${ranges.join('+')})`;
}
