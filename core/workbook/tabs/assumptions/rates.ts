import { loadedRateFormula, usualOverhead, usualProductiveHours } from '../../../methods/loaded-rate.ts';
import { namedRows } from '../../declare/rows.ts';
import { isNotNegative } from '../../model/conditions.ts';
import { inCurrency } from '../../model/page.ts';
import { inputs } from './input-table.ts';

const amount = {
  style: 'input',
  format: 'money',
  rule: { allow: 'number', from: 0 },
  message: 'Type a number, 0 or more.',
} as const;

/** The cell where it is above 0, else a text, so that a divisor of 0 counts as not given. */
const positive = <Cell extends string>(cell: Cell) => `IF(N(${cell})>0, ${cell}, "")` as const;

/** A helper that works out what an hour costs. */
export const rates = namedRows(
  `B${inputs.nextRow + 2}`,
  'figure',
  { what: { style: 'label' }, figure: { style: 'computed', format: 'rate' }, unit: { style: 'unit' } },
  {
    yearlyPay: { what: { content: inCurrency('Yearly pay') }, figure: amount, unit: 'of an employee' },
    overhead: {
      what: 'Overhead',
      figure: { ...amount, format: 'percent', content: usualOverhead },
      unit: 'on top of pay',
    },
    productiveHours: {
      what: 'Productive hours a year',
      figure: { ...amount, content: usualProductiveHours },
      unit: 'hours',
    },
    loadedRate: {
      what: { content: inCurrency('Loaded rate') },
      figure: {
        formula: `
          IF(${isNotNegative('{yearlyPay}')},
            IF(AND(ISNUMBER({overhead}), {overhead}>=0, {overhead}<={mostOverhead}),
              IF(${isNotNegative(positive('{productiveHours}'))},
                ${loadedRateFormula({
                  yearlyPay: '{yearlyPay}',
                  overhead: '{overhead}',
                  productiveHours: '{productiveHours}',
                })},
                "fill in: hours"),
              IF({overhead}="", "fill in: overhead", "check: overhead")),
            "fill in: yearly pay")`,
      },
      unit: 'as LOADED_RATE()',
    },
    yearlyRevenue: {
      what: { content: inCurrency("Owner's yearly revenue") },
      figure: amount,
      unit: 'of an owner',
    },
    ownerHours: { what: "Owner's hours a year", figure: amount, unit: 'hours worked' },
    ownerRate: {
      what: { content: inCurrency("Owner's rate") },
      figure: {
        formula: `
          IF(${isNotNegative('{yearlyRevenue}')},
            IF(${isNotNegative(positive('{ownerHours}'))},
              {yearlyRevenue}/{ownerHours},
              "fill in: hours"),
            "fill in: yearly revenue")`,
      },
      unit: 'as OWNER_RATE()',
    },
  },
);
