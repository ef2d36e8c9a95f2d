import { namedRows } from '../../declare/rows.ts';
import { isDay } from './inputs.ts';
import { rates } from './rates.ts';

/** The days on which to look whether it pays. */
export const checks = namedRows(
  `B${rates.nextRow + 2}`,
  'day',
  {
    what: { style: 'label' },
    day: {
      style: 'computed',
      format: 'date',
      formula: `IF(${isDay('{startDate}')}, EDATE({startDate}, [@months]), "fill in: start")`,
    },
    months: { style: 'computed', format: 'whole' },
    unit: { style: 'unit', content: 'months after the start' },
  },
  {
    first: { what: 'First check', months: 1, unit: 'month after the start' },
    second: { what: 'Second check', months: 3 },
    third: { what: 'Third check', months: 6 },
  },
);
