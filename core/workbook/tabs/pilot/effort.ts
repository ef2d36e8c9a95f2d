import { namedRows } from '../../declare/rows.ts';
import { isNotNegative } from '../../model/conditions.ts';
import { inCurrency } from '../../model/page.ts';
import { answers } from './answers.ts';
import { figureColumns, typed } from './figure-columns.ts';

const hours = { ...typed, format: 'quantity' } as const;

/** What it takes to fit the tool in. */
export const effort = namedRows(`B${answers.nextRow + 2}`, 'figure', figureColumns, {
  identity: { what: 'Identity: sign-on and rights', figure: hours, note: 'hours' },
  interfaces: { what: 'Interfaces to other systems', figure: hours, note: 'hours' },
  mapping: { what: 'Field mapping', figure: hours, note: 'hours' },
  exceptions: { what: 'Exceptions and errors', figure: hours, note: 'hours' },
  hours: {
    what: 'Together',
    figure: {
      format: 'quantity',
      formula: `
        IF(COUNT({effort.identity}:{effort.exceptions})>0, SUM({effort.identity}:{effort.exceptions}), "not known")`,
    },
    note: 'hours',
  },
  cost: {
    what: { content: inCurrency('At the hourly rate') },
    figure: {
      format: 'money',
      formula: `
        IF(ISNUMBER({effort.hours}),
          IF(${isNotNegative('AIR_HourlyRate')}, {effort.hours}*AIR_HourlyRate, "fill in: hourly rate"),
          "not known")`,
    },
    note: 'belongs on Costs as well, under Integration',
  },
});
