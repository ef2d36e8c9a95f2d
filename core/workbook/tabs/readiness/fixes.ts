import { table, withoutSpare } from '../../declare/table.ts';
import { isComplete, readinessResult } from './result.ts';

const place = 'ROW()-ROW([header area])';
/** What stands in the row with this place; said only when all is scored. */
const found = <Found extends string, Otherwise extends string = '""'>(shown: Found, otherwise?: Otherwise) =>
  `IF(IF(${isComplete}, COUNTIF({rows.place}, ${place})>0, FALSE()),
    ${shown},
    ${otherwise ?? '""'})` as const;
const cell = (column: 'area' | 'question' | 'used' | 'owner' | 'due') =>
  `INDEX({rows.${column}}, MATCH(${place}, {rows.place}, 0))` as '[header area]';

/** Above the rows, the lowest scores with who mends them and by when. */
export const readinessFixes = withoutSpare(
  table(`B${readinessResult.nextRow + 2}`, 3, {
    area: { label: 'Area', style: 'computedText', header: 'header', formula: found(`${cell('area')}&""`) },
    question: {
      label: 'What is asked',
      style: 'computedText',
      header: 'header',
      first: found(
        `${cell('question')}&""`,
        `IF(NOT(${isComplete}), "when every row has a score",
      IF(NOT(ISNUMBER({fixUnder})), "fill in: to fix, scores under",
      "nothing under "&{fixUnder}))`,
      ),
      formula: found(`${cell('question')}&""`),
    },
    score: {
      label: 'Score',
      style: 'status',
      header: 'headerCenter',
      format: 'quantity',
      formula: found(`N(${cell('used')})`),
    },
    owner: { label: 'Owner', style: 'computedText', header: 'header', formula: found(`${cell('owner')}&""`) },
    due: {
      label: 'Due',
      style: 'computed',
      header: 'headerRight',
      format: 'date',
      formula: found(`IF(ISNUMBER(${cell('due')}), N(${cell('due')}), "")`),
    },
  }),
);
