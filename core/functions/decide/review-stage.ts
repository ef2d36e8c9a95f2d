import { Day } from '../../cells/cell.ts';
import { addMonths } from '../../cells/months.ts';
import { define } from '../../function-kit/define.ts';
import { reviewStageFormula, stages, stagesFrom } from '../../methods/review-stage.ts';
import { asOf, startDate } from '../shared/review-inputs.ts';

export const reviewStage = define({
  name: 'REVIEW_STAGE',
  summary: 'Which review is due, by the time since the start.',
  keywords: ['review', 'which review', 'checkpoint', 'stage', 'month check'],
  inputs: { start_date: startDate, as_of: asOf },
  result: {
    kind: 'text',
    description: `"${stages.notStarted}", "${stages.learning}" (the first month), "${stages.month1}", "${stages.month3}", "${stages.month6}" or "${stages.quarterly}" (from 9 months)`,
  },
  compute: ({ start_date, as_of }) => {
    const begun = stagesFrom.find(({ months }) => as_of >= addMonths(start_date, months));
    return begun?.stage ?? stages.notStarted;
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
    formula: ({ start_date: start, as_of }) => reviewStageFormula({ start: `${start}`, day: `${as_of}` }),
  },
});
