import { Day, numError } from '../../cells/cell.ts';
import { addMonths, calendarMonthsBetween } from '../../cells/months.ts';
import { define } from '../../function-kit/define.ts';
import { dayDomain } from '../../function-kit/inputs/date.ts';
import { asOf, startDate } from '../shared/review-inputs.ts';

export const nextReview = define({
  name: 'NEXT_REVIEW',
  summary: 'The day of the next review: 1, 3, 6, 9, 12, ... months after the start.',
  keywords: ['next review', 'review date', 'reminder', 'schedule', 'follow up'],
  inputs: { start_date: startDate, as_of: asOf },
  result: { kind: 'date', description: 'the first of these days that is after as_of' },
  compute: ({ start_date, as_of }) => {
    const quarter = 3 * Math.floor(calendarMonthsBetween(start_date, as_of) / 3);
    const days = [1, quarter, quarter + 3].map((months) => addMonths(start_date, months));
    const next = days.find((day) => day > as_of) ?? Infinity;
    if (next <= dayDomain.most) return new Day(next);
    throw numError('the next review is after 31 December 9999: no spreadsheet knows that day');
  },
  errors: ['#NUM! where a date is before 1 March 1900, or the review after 31 December 9999'],
  examples: [
    { arguments: [new Day(46053), new Day(46053)], gives: new Day(46081) },
    { arguments: [new Day(46053), new Day(46081)], gives: new Day(46142) },
    { arguments: [46053, 46000], gives: new Day(46081) },
    { arguments: [46053, 46326], gives: new Day(46418) },
    { arguments: [46053, null], gives: { error: '#VALUE!' } },
  ],
  source: 'Months as EDATE counts them: one month from 31 January is the last day of February.',
  notes: ['Its native twin gives a number: format the cell as a date.'],
  twin: {
    formula: ({ start_date: start, as_of }) => {
      const months = `((YEAR(${as_of})-YEAR(${start}))*12+MONTH(${as_of})-MONTH(${start}))`;
      const quarter = `3*INT(${months}/3)`;
      const first = `EDATE(${start},1)`;
      const current = `EDATE(${start},${quarter})`;
      // Before the start, a quarter of the past may lie before the first day that spreadsheets know.
      return `IF(${first}>${as_of},${first},IF(${current}>${as_of},${current},EDATE(${start},${quarter}+3)))`;
    },
  },
});
