import { dayInput, textInput, wordInput, working, workingText } from '../../declare/columns.ts';
import { log } from '../../declare/log.ts';
import { dayOfExample } from '../../example/workflow.ts';
import type { BookOptions } from '../../model/options.ts';
import type { Content } from '../../model/tab.ts';
import { workingsRows } from '../../shared/workings-places.ts';
import { exampleReadiness } from './example.ts';
import { readinessFixes } from './fixes.ts';
import { readinessQuestions } from './questions.ts';

const given = { style: 'label', header: 'header' } as const;
const scoreUsed = { ...working, format: 'quantity' } as const;

/** The questions, a row each; beside them on Workings what the list of things to fix is made from. */
export const readinessLog = log(
  {
    at: `B${readinessFixes.lastRow + 4}`,
    count: readinessQuestions.length,
    more: 10,
    workingsAt: `B${workingsRows.readiness + 13}`,
  },
  {
    area: { reads: 'text', label: 'Area', width: 90, ...given },
    question: { reads: 'text', label: 'What is asked', width: 385, ...given },
    score: {
      reads: 'number',
      label: 'Score, 1 to 5',
      width: 66,
      ...wordInput,
      format: 'quantity',
      rule: { allow: 'number', from: 1, to: 5 },
      message: 'Type a score from 1 to 5: 1 is no, not at all; 5 is yes, fully.',
    },
    owner: { reads: 'text', label: 'Owner', width: 130, ...textInput },
    due: { reads: 'number', label: 'Due', width: 95, ...dayInput, header: 'headerRight' },
    status: { label: 'Status', width: 95, style: 'status', header: 'headerCenter', shows: 'status' },
    note: { label: 'Note', width: 210, ...textInput },
  },
  {
    used: {
      label: 'Score used',
      ...scoreUsed,
      formula: `
      IF([@question]="", "",
      IF(ISNUMBER([@score]),
        IF(AND([@score]>={lowest}, [@score]<={highest}), ROUND([@score],9), ""),
        ""))`,
    },
    status: {
      label: 'Status',
      ...workingText,
      formula: `
      IF([@question]="", IF([@score]="", "", "complete: what is asked"),
      IF(ISNUMBER([@place]), "to fix",
      IF(ISNUMBER([@used]), "ready",
      IF([@score]="", "not scored",
      {lowest}&" to "&{highest}&" only"))))`,
    },
    place: {
      label: 'Place to fix',
      ...working,
      format: 'whole',
      // of equal scores the one above comes first
      formula: `
      IF(IF(ISNUMBER([@used]), IF(ISNUMBER({fixUnder}), [@used]<{fixUnder}, FALSE()), FALSE()),
        1+COUNTIF([used], "<"&[@used])+COUNTIF([header used]:[above used], [@used]),
        "")`,
    },
  },
);

export type ReadinessColumn = (typeof readinessLog.typed.columns)[number];

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
