import { dayInput, textInput, wordInput, working, workingText } from '../../declare/columns.ts';
import { gap, table } from '../../declare/table.ts';
import { dayOfExample } from '../../example/workflow.ts';
import type { BookOptions } from '../../model/options.ts';
import type { Content } from '../../model/tab.ts';
import { exampleReadiness } from './example.ts';
import { readinessQuestions } from './questions.ts';
import { readinessResult } from './result.ts';

const given = { style: 'label', header: 'header' } as const;
const scoreUsed = { ...working, format: 'quantity' } as const;
const words = { ...workingText, format: 'general' } as const;

/** What stands beside a score that is none. */
export const onlyInside = '{lowest}&" to "&{highest}&" only"';

/** The questions, and beside each by its place what the list of things to fix is made from. */
export const readinessRows = table(`B${readinessResult.nextRow + 2}`, readinessQuestions.length, {
  area: { label: 'Area', width: 90, ...given },
  question: { label: 'What is asked', width: 385, ...given },
  score: {
    label: 'Score, 1 to 5',
    width: 66,
    ...wordInput,
    format: 'quantity',
    rule: { allow: 'number', from: 1, to: 5 },
    message: 'Type a score from 1 to 5: 1 is no, not at all; 5 is yes, fully.',
  },
  owner: { label: 'Owner', width: 130, ...textInput },
  due: { label: 'Due', width: 95, ...dayInput, header: 'headerRight' },
  status: {
    label: 'Status',
    width: 95,
    style: 'status',
    header: 'headerCenter',
    formula: `
      IF([@question]="", "",
      IF(ISNUMBER([@place]), "to fix",
      IF(ISNUMBER([@used]), "ready",
      IF([@score]="", "not scored",
      ${onlyInside}))))`,
  },
  note: { label: 'Note', width: 210, ...textInput },
  gap: gap(30),
  used: {
    label: 'Score used',
    width: 60,
    ...scoreUsed,
    formula: `
      IF([@question]="", "",
      IF(ISNUMBER([@score]),
        IF(AND([@score]>={lowest}, [@score]<={highest}), ROUND([@score],9), ""),
        ""))`,
  },
  place: {
    label: 'Place to fix',
    width: 60,
    ...working,
    format: 'whole',
    // of equal scores the one above comes first
    formula: `
      IF(IF(ISNUMBER([@used]), IF(ISNUMBER({fixUnder}), [@used]<{fixUnder}, FALSE()), FALSE()),
        1+COUNTIF([used], "<"&[@used])+COUNTIF([header used]:[above used], [@used]),
        "")`,
  },
  areaOf: { label: 'Area', width: 90, ...words, formula: '[@area]&""' },
  questionOf: { label: 'What is asked', width: 320, ...words, formula: '[@question]&""' },
  scoreOf: { label: 'Score', width: 60, ...scoreUsed, formula: '[@used]' },
  ownerOf: { label: 'Owner', width: 120, ...words, formula: '[@owner]&""' },
  dueOf: { label: 'Due', width: 95, ...working, format: 'date', formula: 'IF(ISNUMBER([@due]), [@due], "")' },
});
export type ReadinessColumn = (typeof readinessRows.columns)[number];

/** The question of a row, and the example's answer. */
export function typedReadiness(
  column: ReadinessColumn,
  index: number,
  options: BookOptions,
): Content | undefined {
  const [area, question] = readinessQuestions[index] ?? [];
  const answer = options.example ? exampleReadiness[index] : undefined;
  switch (column) {
    case 'area':
      return area;
    case 'question':
      return question;
    case 'due':
      return answer?.due === undefined ? undefined : dayOfExample(options, answer.due);
    case 'score':
    case 'owner':
    case 'note':
      return answer?.[column];
    default:
      return undefined;
  }
}
