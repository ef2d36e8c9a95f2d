import type { Answers, Found, Question } from './questions.ts';

/** How a column is shown. */
export type Shown = 'words' | 'link' | 'money' | 'percent' | 'count' | 'day';

export interface ReportColumn {
  readonly key: string;
  readonly label: string;
  readonly shown: Shown;
}

export interface ReportTable {
  readonly title: string;
  /** What it says, and what to do with it. */
  readonly note: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly Found[];
  /** These are summed below, by currency where there are several. */
  readonly summed: readonly string[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly tables: readonly ReportTable[];
}

const column = (key: string, label: string, shown: Shown = 'words'): ReportColumn => ({ key, label, shown });
const currency = column('currency', 'Currency');
const returns = [
  column('workbooks', 'Workbooks', 'count'),
  column('plan_cost', 'Cost, plan', 'money'),
  column('plan_roi', 'ROI, plan', 'percent'),
  column('value_so_far', 'Value so far', 'money'),
  column('cost_so_far', 'Cost so far', 'money'),
  column('roi_so_far', 'ROI so far', 'percent'),
  column('course_roi', 'ROI on course', 'percent'),
] as const;
const workbook = column('path', 'Workbook', 'link');

/** What the report says, in its order. Owners are people, and left out unless they are asked for. */
export function sectionsOf(answers: Answers, { withNames }: { readonly withNames: boolean }): Section[] {
  const table = (
    question: Question,
    title: string,
    note: string,
    columns: readonly ReportColumn[],
    summed: readonly string[] = [],
  ): ReportTable => ({ title, note, columns, summed, rows: answers[question] });
  const by = (question: Question, name: string, note: string) =>
    table(question, `Return by ${name.toLowerCase()}`, note, [currency, column('name', name), ...returns]);
  const ofWorkbooks = [
    workbook,
    currency,
    column('plan_roi', 'ROI, plan', 'percent'),
    column('roi_so_far', 'ROI so far', 'percent'),
    column('course_roi', 'ROI on course', 'percent'),
    column('course_value', 'Value on course', 'money'),
    column('course_cost', 'Cost on course', 'money'),
    column('verdict', 'Verdict'),
  ];
  return [
    {
      id: 'money',
      title: 'Where money goes',
      tables: [
        table(
          'money',
          'Planned cost by category',
          'Over the horizon of each plan.',
          [
            currency,
            column('kind', 'Kind'),
            column('category', 'Category'),
            column('workbooks', 'Workbooks', 'count'),
            column('plan_cost', 'Cost, plan', 'money'),
          ],
          ['plan_cost'],
        ),
        by(
          'tools',
          'Tool',
          "A workflow's value and cost belong to its tools in proportion to what each costs.",
        ),
      ],
    },
    {
      id: 'pays',
      title: 'What pays',
      tables: [
        table(
          'best',
          'Workbooks on course to pay',
          'The largest net benefit at the horizon first.',
          ofWorkbooks,
        ),
        by(
          'workflows',
          'Workflow',
          'So far and on course are known where a workflow is the pilot of its workbook, or its only one.',
        ),
        by('kinds', 'Kind of value', 'Cost belongs to kinds in proportion to what is claimed.'),
        ...(withNames ? [by('owners', 'Business owner', 'As Start names them.')] : []),
      ],
    },
    {
      id: 'does-not',
      title: 'What does not',
      tables: [
        table('worst', 'Workbooks on course to lose', 'The largest loss at the horizon first.', ofWorkbooks),
      ],
    },
    {
      id: 'came-true',
      title: 'What came true',
      tables: [
        table(
          'cameTrue',
          'Realised of what was claimed',
          'Over workbooks with at least 13 tracked weeks. Nine of ten such ranges hold what is true; where there are few workbooks a share is drawn towards all.',
          [
            column('by', 'By'),
            column('name', 'What'),
            column('workbooks', 'Workbooks', 'count'),
            column('share', 'Came true', 'percent'),
            column('low', 'From', 'percent'),
            column('high', 'To', 'percent'),
          ],
        ),
      ],
    },
    {
      id: 'decide',
      title: 'To decide this month',
      tables: [
        table(
          'verdicts',
          'Pilots with a verdict to act on',
          'Scale, redesign or stop, as the workbook says and why.',
          [
            workbook,
            column('workflow', 'Workflow'),
            column('verdict', 'Verdict'),
            column('course_roi', 'ROI on course', 'percent'),
            column('adoption', 'Adoption', 'percent'),
          ],
        ),
        table(
          'renewals',
          'Renewals in 60 days',
          'Keep, renegotiate or cancel, before the last day to cancel.',
          [
            workbook,
            column('what', 'What'),
            column('renewal', 'Renews', 'day'),
            column('cancel_by', 'Cancel by', 'day'),
            column('days_left', 'Days left', 'count'),
            currency,
            column('a_year', 'A year', 'money'),
          ],
          ['a_year'],
        ),
        table('reviews', 'Reviews that are overdue', 'Hold them, or say that nobody needs them.', [
          workbook,
          column('workflow', 'Workflow'),
          column('review', 'Review'),
          column('due_on', 'Was due', 'day'),
          column('days_overdue', 'Days overdue', 'count'),
        ]),
        table(
          'seats',
          'Seats paid and not used',
          'Of the last four tracked weeks.',
          [
            workbook,
            column('workflow', 'Workflow'),
            column('seats', 'Seats', 'count'),
            column('unused', 'Unused', 'count'),
            currency,
            column('unused_a_year', 'Unused, a year', 'money'),
          ],
          ['unused_a_year'],
        ),
        table(
          'twice',
          'Same tool in several places',
          'One contract for all may cost less.',
          [
            column('tool', 'Tool'),
            column('places', 'Places', 'count'),
            column('workbooks', 'Workbooks', 'count'),
            column('seats', 'Seats', 'count'),
            currency,
            column('lowest_price', 'Lowest price', 'money'),
            column('highest_price', 'Highest price', 'money'),
            column('a_year', 'A year', 'money'),
          ],
          ['a_year'],
        ),
      ],
    },
  ];
}
