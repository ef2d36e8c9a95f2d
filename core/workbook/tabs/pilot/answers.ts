import { oneOf } from '../../declare/columns.ts';
import { namedRows } from '../../declare/rows.ts';
import { thresholds } from './thresholds.ts';

/** Two questions that figures do not answer. */
export const answers = namedRows(
  `B${thresholds.nextRow + 2}`,
  'answer',
  {
    what: { style: 'label' },
    answer: { style: 'inputCenter', ...oneOf(['Yes', 'No']) },
    note: { style: 'unit', over: 4 },
  },
  {
    toolFits: { what: 'Does the tool fit?', note: 'Can it do the task well? Blank counts as yes' },
    processReady: {
      what: 'Is the process ready?',
      note: 'Or must the work itself change first? Blank counts as yes',
    },
  },
);

/** Whether something else stands there than an answer, or than nothing. */
export const isUnreadable = <Answer extends (typeof answers.keys)[number]>(answer: Answer) =>
  `IF(ISERROR({${answer}}), TRUE(), NOT(OR(TRIM({${answer}})="", TRIM({${answer}})="Yes", TRIM({${answer}})="No")))` as const;

export const isNo = <Answer extends (typeof answers.keys)[number]>(answer: Answer) =>
  `IFERROR(TRIM({${answer}})="No", FALSE())` as const;
