import { namedRows } from '../../declare/rows.ts';
import { isNotNegative } from '../../model/conditions.ts';
import { checks } from './checks.ts';
import { inputLines } from './inputs.ts';

const inState = <State extends string>(state: State) => `COUNTIF({inputs.status}, "${state}")` as const;
const firstInState = <State extends string>(state: State) =>
  `LOWER(INDEX({inputs.what}, MATCH("${state}", {inputs.status}, 0)))` as const;

/** Figures that the formulas of all tabs use. */
export const workings = namedRows(
  `B${checks.nextRow + 2}`,
  'figure',
  {
    what: { style: 'workingsLabel' },
    figure: { style: 'workings', format: 'quantity' },
    unit: { style: 'workingsLabel', content: '' },
  },
  {
    weeksInYear: { what: 'Weeks in a year', figure: 52, unit: 'of the calendar' },
    monthsInYear: { what: 'Months in a year', figure: 12, unit: 'of the calendar' },
    daysInWeek: { what: 'Days in a week', figure: 7, unit: 'of the calendar' },
    minutesInDay: { what: 'Minutes in a day', figure: 1440, unit: 'of the clock' },
    mostWeeks: { what: 'Most weeks in a year', figure: 53, unit: 'that begin in it' },
    mostOverhead: { what: 'Most overhead', figure: { format: 'percent', content: 3 }, unit: 'of pay' },
    mostMonths: { what: 'Longest horizon', figure: 60, unit: 'months' },
    horizon: {
      what: 'Horizon used',
      figure: { formula: `IF(${inputLines.months.isGood('{months}')}, {months}, "")` },
      unit: 'months',
    },
    horizonWeeks: {
      what: 'The same in weeks',
      figure: { formula: 'IF(ISNUMBER({horizon}), {horizon}*{weeksInYear}/{monthsInYear}, "")' },
      unit: 'calendar weeks',
    },
    rampUsed: {
      what: 'Ramp used',
      figure: { format: 'weeks', formula: `IF(${isNotNegative('{rampWeeks}')}, {rampWeeks}, "")` },
      unit: 'weeks',
    },
    missing: {
      what: 'Inputs missing or wrong',
      figure: { formula: `${inState('missing')}+${inState('check')}` },
    },
    firstMissing: {
      what: 'The first of them',
      figure: {
        formula: `
          IF(${inState('missing')}>0, "fill in: "&${firstInState('missing')},
          IF(${inState('check')}>0, "check: "&${firstInState('check')}, ""))`,
      },
    },
  },
);
