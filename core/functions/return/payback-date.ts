import { Day, numError } from '../../cells/cell.ts';
import { define } from '../../function-kit/define.ts';
import { date, dayDomain } from '../../function-kit/inputs/date.ts';
import { paybackDayFormula } from '../../methods/payback.ts';
import { rampWeeks, upfrontCostInput, weeklyCost, weeklyValue } from '../shared/payback-inputs.ts';
import { paybackOf } from '../shared/payback-of.ts';
import { paybackTwin } from '../shared/payback-twin.ts';

export const paybackDate = define({
  name: 'PAYBACK_DATE',
  summary: 'The day on which the value so far covers the cost so far.',
  keywords: ['payback day', 'when does it pay back', 'break even date', 'which day', 'paid off'],
  inputs: {
    start_date: date({ description: 'The first day of use.' }),
    upfront_cost: upfrontCostInput,
    weekly_value: weeklyValue,
    weekly_cost: weeklyCost,
    ramp_weeks: rampWeeks,
  },
  result: {
    kind: 'date',
    description: 'start_date + 7 x PAYBACK_WEEKS, rounded to 6 decimals and then up to whole days',
  },
  compute: ({ start_date, upfront_cost, weekly_value, weekly_cost, ramp_weeks }) => {
    const weeks = paybackOf('week', upfront_cost, weekly_value, weekly_cost, ramp_weeks);
    const day = start_date + Math.ceil(Math.round(7 * weeks * 1e6) / 1e6);
    if (day <= dayDomain.most) return new Day(day);
    throw numError('it pays back after 31 December 9999: no spreadsheet knows that day');
  },
  errors: [
    '#NUM! where an amount is below 0, or the day is after 31 December 9999',
    '#N/A where it never pays back',
  ],
  examples: [
    { arguments: [new Day(46027), 2250, 781.730769230769, 53.0769230769231], gives: new Day(46049) },
    { arguments: [46027, 1000, 100], gives: new Day(46097) },
    { arguments: [46027.9, 0, 100], gives: new Day(46027) },
    { arguments: [46027, 1000, 100, 100], gives: { error: '#N/A' } },
    { arguments: [46027, 1e12, 1], gives: { error: '#NUM!' } },
    { arguments: [null, 1000, 100], gives: { error: '#VALUE!' } },
  ],
  source: 'PAYBACK_WEEKS, counted in calendar days from the start.',
  notes: ['Its native twin gives a number: format the cell as a date.'],
  twin: {
    formula: ({ start_date, upfront_cost, weekly_value, weekly_cost, ramp_weeks }) => {
      const weeks = paybackTwin(upfront_cost, weekly_value, weekly_cost, ramp_weeks);
      const day = paybackDayFormula({ start: `${start_date}`, weeks, daysInWeek: '7' });
      return `IF(${day}<=${dayDomain.most},${day},NA())`;
    },
  },
});
