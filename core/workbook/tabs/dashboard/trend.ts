import { drifts } from '../../../methods/roi-drift.ts';
import { namedRows } from '../../declare/rows.ts';
import { inPercent, words } from '../../model/page.ts';
import { notMeasuredYet } from '../tracking/words.ts';
import { moves } from './moves.ts';

/** "12% less than", or "as much as". */
const changed = (growth: string, than = '') =>
  `IF(ISNUMBER(${growth}),
    IF(ROUND(100*ABS(${growth}),0)=0, "as much${than && ' as'}", ${inPercent(`ABS(${growth})`)}&IF(${growth}<0, " less${than}", " more${than}")),
    "not known how much${than}")`;
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
              ${words(`${drifts.rows.early}: `)}&COUNT({trendBlocks.block})&" of 6 whole blocks of "&{tracking.blockWeeks}&" weeks are tracked"),
          {drift}&": an average week brings "&${changed('{valueGrowth}', ' than')}&" three months ago and costs "&${changed('{costGrowth}')}))`,
        without,
      },
    },
    measured: {
      what: 'Value measured',
      words: {
        formula: `
          IF(ISNUMBER({tracking.ofAll.value}),
            FIXED({tracking.ofAll.gross},0)&" before confidence, "
              &FIXED({tracking.ofAll.value},0)&" at "&${inPercent('AIR_TrackedConfidence')},
            {tracking.ofAll.value})`,
        without,
      },
    },
  },
);
