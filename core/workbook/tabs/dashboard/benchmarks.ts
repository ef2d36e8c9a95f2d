import { publishedReturns } from '../../../finance/published-returns.ts';
import { benchmarkPositionFormula } from '../../../methods/benchmark-position.ts';
import { working } from '../../declare/columns.ts';
import { table } from '../../declare/table.ts';
import { benchmarkKinds } from '../assumptions/inputs.ts';
import { valueBars } from './bars.ts';

const share = { ...working, format: 'percent' } as const;
const ends = (end: 0 | 1) => benchmarkKinds.map((kind) => publishedReturns[kind][end]);

/** Published returns by kind of AI. */
export const benchmarks = table(
  `${valueBars.letter('kind')}${valueBars.nextRow + 3}`,
  benchmarkKinds.length,
  {
    kind: { label: 'Kind', ...working, style: 'workingsLabel', format: 'general', contents: benchmarkKinds },
    low: { label: 'From', ...share, contents: ends(0) },
    high: { label: 'To', ...share, contents: ends(1) },
  },
);

/** Words for a return against the range of its kind. */
export const positionOf = (roi: string): string => `
  IF(ISNUMBER({benchmarkLow}),
    IF(ISNUMBER(${roi}),
      ${benchmarkPositionFormula({ roi, from: '{benchmarkLow}', to: '{benchmarkHigh}' })},
      "no return yet"),
    "no benchmark chosen")`;
