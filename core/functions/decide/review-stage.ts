import { Day } from '../../cells/cell.ts';
import { addMonths } from '../../cells/months.ts';
import { define } from '../../function-kit/define.ts';
import { asOf, startDate } from '../shared/review-inputs.ts';

/** From how many months on, the latest first. */
const stages: [months: number, stage: string][] = [
  [9, 'Quarterly review'],
  [6, '6-month review'],
  [3, '3-month review'],
  [1, '1-month check'],
];

export const reviewStage = define({
  name: 'REVIEW_STAGE',
  summary: 'Which review is due, by the time since the start.',
  inputs: { start_date: startDate, as_of: asOf },
  result: {
    kind: 'text',
    description:
      '"Not started", "Learning" (the first month), "1-month check", "3-month review", "6-month review" or "Quarterly review" (from 9 months)',
  },
  compute: ({ start_date, as_of }) => {
    if (as_of < start_date) return 'Not started';
    return stages.find(([months]) => as_of >= addMonths(start_date, months))?.[1] ?? 'Learning';
  },
  errors: ['#NUM! where a date is before 1 March 1900'],
  examples: [
    { arguments: [new Day(46053), new Day(46052)], gives: 'Not started' },
    { arguments: [new Day(46053), new Day(46080)], gives: 'Learning' },
    { arguments: [new Day(46053), new Day(46081)], gives: '1-month check' },
    { arguments: [46053, 46142], gives: '3-month review' },
    { arguments: [46053, 46234], gives: '6-month review' },
    { arguments: [46053, 46326], gives: 'Quarterly review' },
    { arguments: ['2026-01-31', 46081], gives: { error: '#VALUE!' } },
  ],
  source: 'Months as EDATE counts them: one month from 31 January is the last day of February.',
  twin: {
    formula: ({ start_date: start, as_of }) =>
      `IF(${as_of}<INT(${start}),"Not started",IF(${as_of}<EDATE(${start},1),"Learning",` +
      `IF(${as_of}<EDATE(${start},3),"1-month check",IF(${as_of}<EDATE(${start},6),"3-month review",` +
      `IF(${as_of}<EDATE(${start},9),"6-month review","Quarterly review")))))`,
  },
});
