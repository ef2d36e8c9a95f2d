import { define } from '../../function-kit/define.ts';
import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { number } from '../../function-kit/inputs/number.ts';
import {
  loadedRateFormula,
  loadedRateOf,
  usualOverhead,
  usualProductiveHours,
} from '../../methods/loaded-rate.ts';
import { annualPay } from '../shared/work-inputs.ts';

export const loadedRate = define({
  name: 'LOADED_RATE',
  summary: 'What an hour of an employee costs, with overhead.',
  keywords: [
    'hourly rate',
    'hourly cost',
    'loaded cost',
    'labour rate',
    'labor rate',
    'salary',
    'wage',
    'cost of an hour',
  ],
  inputs: {
    annual_pay: annualPay,
    overhead: withDefault(
      usualOverhead,
      number({
        description: 'Payroll taxes, benefits, workplace: a share on top of pay.',
        unit: 'share of pay',
        shownAs: 'percent',
        most: 3, // 30 is 30% typed without its sign
      }),
    ),
    productive_hours: withDefault(
      usualProductiveHours,
      number({
        description: 'Hours really worked in a year, without holidays and absence.',
        unit: 'hours a year',
        zero: 'refused',
      }),
    ),
  },
  result: { kind: 'money', description: 'annual_pay x (1 + overhead) / productive_hours, money an hour' },
  compute: ({ annual_pay, overhead, productive_hours }) =>
    loadedRateOf(annual_pay, overhead, productive_hours),
  errors: ['#NUM! where an argument is below 0, or overhead is above 300%'],
  examples: [
    { arguments: [72000, 0.25, 1800], gives: 50 },
    { arguments: [40000], gives: 28.8888888888889 },
    { arguments: [40000, 0], gives: 22.2222222222222 },
    { arguments: [40000, 0.3, 0], gives: { error: '#VALUE!' } },
    { arguments: [-1], gives: { error: '#NUM!' } },
    { arguments: [40000, 30], gives: { error: '#NUM!' } },
  ],
  source: 'Fully loaded labour cost, as cost accountants define it.',
  notes: ['An overhead of 0 counts as 0: for 30%, leave it out rather than point it at a blank cell.'],
  twin: {
    formula: ({ annual_pay, overhead, productive_hours }) =>
      loadedRateFormula({
        yearlyPay: `${annual_pay}`,
        overhead: `${overhead}`,
        productiveHours: `${productive_hours}`,
      }),
  },
});
