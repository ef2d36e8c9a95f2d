import { drifts } from '../../../methods/roi-drift.ts';
import { namedRows } from '../../declare/rows.ts';
import { inPercent, words } from '../../model/page.ts';
import { notMeasuredYet } from '../tracking/words.ts';
import { moves } from './moves.ts';

const signed = (growth: string) =>
  `IF(ISNUMBER(${growth}), IF(${growth}>0, "+", "")&${inPercent(growth)}, "not known")`;
const without = { tracking: notMeasuredYet } as const;

/** On the page: the trend in words, and what the measured value is made of. */
export const trend = namedRows(
  `${moves.letter('what')}${moves.lastRow + 2}`,
  'words',
  { what: { style: 'label', over: 1 }, words: { style: 'computedText', over: 3 } },
  {
    trend: {
      what: 'Trend',
      words: {
        formula: `
          IF({measuredProblem}<>"", {measuredProblem},
          IF({drift}=${words(drifts.rows.early)},
            IF(COUNT({trendBlocks.block})=6,
              "not known: some weeks cost nothing",
              ${words(`${drifts.rows.early}: `)}&COUNT({trendBlocks.block})&" of 6 blocks of "&{tracking.blockWeeks}&" weeks have rows"),
          {drift}&": value "&${signed('{valueGrowth}')}&", cost "&${signed('{costGrowth}')}&" a week"))`,
        without,
      },
    },
    measured: {
      what: 'Value measured',
      words: {
        formula: `
          IF(ISNUMBER({tracking.ofAll.value}),
            FIXED({tracking.ofAll.gross},0)&" before confidence, "
              &FIXED({tracking.ofAll.believed},0)&" after, "
              &FIXED({tracking.ofAll.value},0)&" less incidents",
            {tracking.ofAll.value})`,
        without,
      },
    },
  },
);
