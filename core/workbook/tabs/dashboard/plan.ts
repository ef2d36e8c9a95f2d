import { presentValueOfFlowFormula } from '../../../methods/present-value.ts';
import { working } from '../../declare/columns.ts';
import { table } from '../../declare/table.ts';
import { areNumbers, isFraction } from '../../model/conditions.ts';
import { planMonths } from '../assumptions/plan-months.ts';
import { workings } from './workings.ts';

const money = { ...working, format: 'money' } as const;

/** Months beyond the horizon stay blank. */
const within = <Formula extends string>(formula: Formula) =>
  `IF(AND(ISNUMBER(AIR_Value), [@month]<=N({assumptions.horizon})), ${formula}, "")` as const;
const isKnown = areNumbers('[@value]', '[@cost]') as `AND(ISNUMBER([@value]), ISNUMBER([@cost]))`;

/** Of the schedule of Value in this month. */
const valueIn = <Column extends string>(column: Column) =>
  `SUMIF({value.schedule.month}, [@month], {value.schedule.${column}})` as const;

const present = <Flow extends string>(flow: Flow) =>
  presentValueOfFlowFormula({
    flow,
    annualRate: 'AIR_DiscountRate',
    period: '[@month]',
    periodsPerYear: '{assumptions.monthsInYear}',
  }) as `${Flow}[@month]`;

/**
 * The plan, a row a month from month 0: value and monthly costs come evenly through a month, one-off and yearly costs at its
 * start. From it come payback, present value and the running chart.
 */
export const plan = table(`${workings.letter('what')}${workings.nextRow + 2}`, planMonths.length, {
  month: { label: 'Month', ...working, format: 'whole', contents: planMonths },
  running: { label: 'Value that runs', ...money, formula: within(valueIn('running')) },
  value: { label: 'Value', ...money, formula: within(`[@running]+${valueIn('once')}`) },
  cost: {
    label: 'Cost',
    ...money,
    formula: within(`
      IF(ISNUMBER(AIR_TotalCost), SUMIF({costs.schedule.month}, [@month], {costs.schedule.total}), "")`),
  },
  evenly: {
    label: 'Of it through the month',
    ...money,
    formula: within('SUMIF({costs.schedule.month}, [@month], {costs.schedule.monthly})'),
  },
  net: { label: 'Net', ...money, formula: `IF(${isKnown}, [@value]-[@cost], "")` },
  // To the millionth, so that what rounding leaves is nothing.
  soFar: {
    label: 'Net so far',
    ...money,
    formula: `IF(${isKnown}, ROUND(SUM([first net]:[@net]), 6), "")`,
  },
  afterCharges: {
    label: 'Lowest, after the charges of the month',
    ...money,
    formula: `IF(${isKnown}, ROUND([@soFar]-[@value]+[@evenly], 6), "")`,
  },
  isBelow: {
    label: 'Was below its cost (1)',
    ...working,
    format: 'whole',
    formula: `
      IF(${isKnown}, IF(MIN([first soFar]:[@soFar], [first afterCharges]:[@afterCharges])<0, 1, 0), "")`,
  },
  covers: {
    label: 'Covers its cost in week',
    ...working,
    format: 'weeks',
    first: '""',
    formula: `
      IF(AND(N([@isBelow])=1, COUNT([first covers]:[above covers])=0),
        IF([@soFar]>=0,
          {assumptions.weeksInYear}/{assumptions.monthsInYear}
            *([@month]-1-[@afterCharges]/([@value]-[@evenly])),
          ""),
        "")`,
  },
  again: {
    label: 'Below its cost again',
    ...working,
    format: 'whole',
    first: '""',
    formula: `
      IF(AND(${isKnown}, COUNT([first covers]:[above covers])>0),
        IF(MIN([@soFar], [@afterCharges])<0, [@month], ""),
        "")`,
  },
  present: {
    label: 'In money of the start',
    ...money,
    formula: `IF(AND(ISNUMBER([@net]), ${isFraction('AIR_DiscountRate')}), ${present('[@net]')}, "")`,
  },
  presentCost: {
    label: 'Cost in money of the start',
    ...money,
    formula: `IF(AND(ISNUMBER([@cost]), ${isFraction('AIR_DiscountRate')}), ${present('[@cost]')}, "")`,
  },
  valueSoFar: {
    label: 'Value so far',
    ...money,
    formula: within('SUM([first value]:[@value])'),
  },
  // A cost that is not known is none of 0.
  costSoFar: {
    label: 'Cost so far',
    ...money,
    formula: within('IF(ISNUMBER([@cost]), SUM([first cost]:[@cost]), "")'),
  },
  claim: {
    label: 'All of the claim',
    ...money,
    formula: within(`${valueIn('claimRunning')}+${valueIn('claimOnce')}`),
  },
  claimSoFar: { label: 'Claim so far', ...money, formula: within('SUM([first claim]:[@claim])') },
});

/** By month, what has come in so far. */
export const planByMonth = plan.block('month', 'claimSoFar');
