import { leave, table } from '../../declare/table.ts';
import { fixed } from '../../model/addresses.ts';
import { isComplete } from './result.ts';
import { type ReadinessColumn, readinessRows } from './rows.ts';

const { columns, letter, firstRow, spareRow } = readinessRows;
const from = (start: ReadinessColumn, column: ReadinessColumn) =>
  columns.indexOf(column) - columns.indexOf(start);

/** The workings by place, in which what is to be fixed is looked up. */
export const byPlace = fixed(`${letter('place')}${firstRow}:${letter('dueOf')}${spareRow}`);

type Found = 'areaOf' | 'questionOf' | 'scoreOf' | 'ownerOf' | 'dueOf';
/** What stands in the row with this place; said only when all is scored. */
const found = <Otherwise extends string = '""'>(column: Found, otherwise?: Otherwise) =>
  `IF(IF(${isComplete}, COUNTIF({rows.place}, [@number])>0, FALSE()),
    VLOOKUP([@number], {byPlace}, ${from('place', column) + 1}, FALSE()),
    ${otherwise ?? '""'})` as const;

/** The lowest scores with who mends them and by when, below the rows; the number of each stands among the workings. */
export const readinessFixes = table(`B${spareRow + 3}`, 3, {
  area: { label: 'Area', style: 'computedText', header: 'header', formula: found('areaOf') },
  question: {
    label: 'What is asked',
    style: 'computedText',
    header: 'header',
    first: found(
      'questionOf',
      `IF(NOT(${isComplete}), "when every row has a score",
      IF(NOT(ISNUMBER({fixUnder})), "fill in: to fix, scores under",
      "nothing under "&{fixUnder}))`,
    ),
    formula: found('questionOf'),
  },
  score: {
    label: 'Score',
    style: 'status',
    header: 'headerCenter',
    format: 'quantity',
    formula: found('scoreOf'),
  },
  owner: { label: 'Owner', style: 'computedText', header: 'header', formula: found('ownerOf') },
  due: { label: 'Due', style: 'computed', header: 'headerRight', format: 'date', formula: found('dueOf') },
  rest: leave(from('due', 'used') - 1),
  number: { label: null, style: 'workings', header: 'workingsHeader', format: 'whole' },
});
