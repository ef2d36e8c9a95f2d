import { table, withoutSpare } from '../../declare/table.ts';
import { isComplete, readinessResult } from './result.ts';

/** Where each stands in {byPlace}, after the place. */
const found = { areaOf: 2, questionOf: 3, scoreOf: 4, ownerOf: 5, dueOf: 6 } as const;
/** What stands in the row with this place; said only when all is scored. */
const foundOf = <Otherwise extends string = '""'>(column: keyof typeof found, otherwise?: Otherwise) =>
  `IF(IF(${isComplete}, COUNTIF({rows.place}, ROW()-ROW([header area]))>0, FALSE()),
    VLOOKUP(ROW()-ROW([header area]), {byPlace}, ${found[column]}, FALSE()),
    ${otherwise ?? '""'})` as const;

/** Above the rows, the lowest scores with who mends them and by when. */
export const readinessFixes = withoutSpare(
  table(`B${readinessResult.nextRow + 2}`, 3, {
    area: { label: 'Area', style: 'computedText', header: 'header', formula: foundOf('areaOf') },
    question: {
      label: 'What is asked',
      style: 'computedText',
      header: 'header',
      first: foundOf(
        'questionOf',
        `IF(NOT(${isComplete}), "when every row has a score",
      IF(NOT(ISNUMBER({fixUnder})), "fill in: to fix, scores under",
      "nothing under "&{fixUnder}))`,
      ),
      formula: foundOf('questionOf'),
    },
    score: {
      label: 'Score',
      style: 'status',
      header: 'headerCenter',
      format: 'quantity',
      formula: foundOf('scoreOf'),
    },
    owner: { label: 'Owner', style: 'computedText', header: 'header', formula: foundOf('ownerOf') },
    due: {
      label: 'Due',
      style: 'computed',
      header: 'headerRight',
      format: 'date',
      formula: foundOf('dueOf'),
    },
  }),
);
