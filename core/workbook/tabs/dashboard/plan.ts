import { presentValueOfFlowFormula } from '../../../methods/present-value.ts';
import { rampedPeriodsFormula } from '../../../methods/ramped-value.ts';
import { working } from '../../declare/columns.ts';
import { table } from '../../declare/table.ts';
import { areNumbers, isFraction } from '../../model/conditions.ts';
import { workings } from './workings.ts';

const money = { ...working, format: 'money' } as const;
const weeks = { ...working, format: 'weeks' } as const;
const months = Array.from({ length: 61 }, (_, month) => month);

/** Months beyond the horizon stay blank. */
const within = <Formula extends string>(formula: Formula) =>
  `IF(AND(ISNUMBER({weeklyValue}), ISNUMBER(AIR_Value), [@month]<=N({assumptions.horizon})), ${formula}, "")` as const;

/** The plan, a row a month from month 0: from it come the present value and the running chart. */
export const plan = table(`${workings.letter('what')}${workings.nextRow + 2}`, months.length, {
  month: { label: 'Month', ...working, format: 'whole', contents: months },
  weeks: {
    label: 'Weeks by its end',
    ...weeks,
    formula: within('[@month]*{assumptions.weeksInYear}/{assumptions.monthsInYear}'),
  },
  fullWeeks: {
    label: 'Weeks of full value',
    ...weeks,
    formula: within(rampedPeriodsFormula({ periods: '[@weeks]', ramp: 'AIR_RampWeeks' })),
  },
  value: {
    label: 'Value',
    ...money,
    first: within('0'),
    formula: within('{weeklyValue}*([@fullWeeks]-[above fullWeeks])'),
  },
  cost: {
    label: 'Cost',
    ...money,
    formula: within(`
      IF(ISNUMBER(AIR_TotalCost), SUMIF({costs.schedule.month}, [@month], {costs.schedule.total}), "")`),
  },
  net: {
    label: 'Net',
    ...money,
    formula: `IF(${areNumbers('[@value]', '[@cost]')}, [@value]-[@cost], "")`,
  },
  present: {
    label: 'In money of the start',
    ...money,
    formula: `
      IF(AND(ISNUMBER([@net]), ${isFraction('AIR_DiscountRate')}),
        ${presentValueOfFlowFormula({
          flow: '[@net]',
          annualRate: 'AIR_DiscountRate',
          period: '[@month]',
          periodsPerYear: '{assumptions.monthsInYear}',
        })},
        "")`,
  },
  valueSoFar: {
    label: 'Value so far',
    ...money,
    formula: within('SUM([first value]:[@value])'),
  },
  costSoFar: { label: 'Cost so far', ...money, formula: within('SUM([first cost]:[@cost])') },
  claimSoFar: {
    label: 'Claim so far',
    ...money,
    formula: within('AIR_GrossValue/{assumptions.horizonWeeks}*[@fullWeeks]'),
  },
});

/** By month, what has come in so far. */
export const planByMonth = plan.block('month', 'claimSoFar');
