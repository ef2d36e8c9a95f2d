import { div0Error, numError, valueError } from '../../cells/cell.ts';
import { presentValue } from '../../finance/present-value.ts';
import { roundTo } from '../../finance/round-to.ts';
import { define } from '../../function-kit/define.ts';
import { withShape } from '../../function-kit/inputs/modifiers.ts';
import { flows } from '../../function-kit/inputs/ranges.ts';
import { lineOf } from '../../function-kit/twin/range.ts';
import { plainText } from '../../function-kit/twin/terms.ts';
import { rateOfPeriodFormula } from '../../methods/present-value.ts';
import { areFilled } from '../shared/filled-lines.ts';
import { annualRate, periodsPerYear } from '../shared/flow-inputs.ts';

export const roiNpv = define({
  name: 'ROI_NPV',
  summary: "Return on investment in today's money: value and cost of each period, both discounted.",
  keywords: ['discounted ROI', 'NPV ROI', 'return on investment discounted', 'present value ROI'],
  inputs: {
    annual_rate: annualRate,
    value_flows: withShape(
      flows({
        description: 'Value of each period, the first one today.',
        unit: 'money a period',
        item: 'value flow',
      }),
    ),
    cost_flows: withShape(
      flows({
        description: 'Cost of each period, in a range of the same shape.',
        unit: 'money a period',
        item: 'cost flow',
      }),
    ),
    periods_per_year: periodsPerYear,
  },
  result: {
    kind: 'ratio',
    description: '(present value of value - present value of cost) / present value of cost',
  },
  compute: ({ annual_rate, value_flows, cost_flows, periods_per_year }) => {
    const value = { name: 'value_flows', ...value_flows };
    const cost = { name: 'cost_flows', ...cost_flows };
    for (const { name, figures } of [value, cost]) {
      if (figures.length === 0) throw valueError(`${name} is blank`);
    }
    if (value.rows !== cost.rows || value.columns !== cost.columns) {
      throw valueError(
        `value_flows is ${value.rows} x ${value.columns} cells and cost_flows ${cost.rows} x ${cost.columns}: ` +
          'use ranges of the same shape',
      );
    }
    const costToday = presentValue(cost.figures, annual_rate, periods_per_year);
    const least = roundTo(costToday, 9);
    if (least === 0) throw div0Error('cost_flows come to 0 today: there is nothing to divide by');
    if (least < 0) throw numError('cost_flows come to less than 0 today: costs are typed above 0');
    return (presentValue(value.figures, annual_rate, periods_per_year) - costToday) / costToday;
  },
  errors: [
    '#VALUE! where the ranges differ in shape',
    '#DIV/0! where cost_flows come to 0 today',
    '#NUM! where they come to less, or annual_rate is -100% or less',
    '#N/A where a flow between others is blank',
  ],
  examples: [
    {
      arguments: [0.1, [[0, 1606511, 3061331, 4229760]], [[53150, 666715, 636772, 647783]], 1],
      gives: 3.28678726243429,
    },
    { arguments: [0, [[0, 81300]], [[2250, 2760]]], gives: 15.2275449101796 },
    { arguments: [0.1, [[100, 100]], [[50]]], gives: { error: '#VALUE!' } },
    { arguments: [0.1, [[100, 100]], [[0, 0]]], gives: { error: '#DIV/0!' } },
    { arguments: [0.1, [[100, 100]], [[-50, 0]]], gives: { error: '#NUM!' } },
  ],
  source: 'ROI of a Total Economic Impact study (Forrester): both sides as present values.',
  notes: [
    'The first flow is today; a blank tail of either range counts as 0.',
    'The native twin reads one row or column.',
  ],
  twin: {
    where: ({ value_flows, cost_flows }) => areFilled([lineOf(value_flows), lineOf(cost_flows)]),
    formula: ({ annual_rate, value_flows, cost_flows, periods_per_year }) => {
      if (!lineOf(value_flows) || !lineOf(cost_flows)) return null;
      const [value, cost] = [value_flows.reference?.area, cost_flows.reference?.area];
      if (value?.rows !== cost?.rows || value?.columns !== cost?.columns) return 'NA()';
      const rate = rateOfPeriodFormula(`${annual_rate}`, plainText(periods_per_year));
      const today = ({ text }: { text: string }) => `NPV(${rate},${text})`;
      const costToday = today(cost_flows);
      return `IF(ROUND(${costToday},9)>0,(${today(value_flows)}-${costToday})/${costToday},NA())`;
    },
  },
});
