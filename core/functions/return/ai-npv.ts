import { valueError } from '../../cells/cell.ts';
import { presentValue } from '../../finance/present-value.ts';
import { define } from '../../function-kit/define.ts';
import { lineOf } from '../../function-kit/twin/range.ts';
import { plainText } from '../../function-kit/twin/terms.ts';
import { presentValueFormula } from '../../methods/present-value.ts';
import { areFilled } from '../shared/filled-lines.ts';
import { annualRate, netFlows, periodsPerYear } from '../shared/flow-inputs.ts';

export const aiNpv = define({
  name: 'AI_NPV',
  summary: 'Net present value: what all the flows are worth today.',
  keywords: [
    'NPV',
    'net present value',
    'present value',
    'discounted cash flow',
    'DCF',
    'time value of money',
  ],
  inputs: { annual_rate: annualRate, net_flows: netFlows, periods_per_year: periodsPerYear },
  result: {
    kind: 'money',
    description: 'sum of flow k / (1 + annual_rate)^(k / periods_per_year), k from 0',
  },
  compute: ({ annual_rate, net_flows, periods_per_year }) => {
    if (net_flows.length === 0) throw valueError('net_flows is blank');
    return presentValue(net_flows, annual_rate, periods_per_year);
  },
  errors: [
    '#NUM! where annual_rate is -100% or less, or periods_per_year is below 0',
    '#N/A where a flow between others is blank',
  ],
  examples: [
    { arguments: [0.08, [[-40000], [8000], [9200], [10000], [12000], [14500]], 1], gives: 1922.06155493237 },
    { arguments: [0.1, [[-2250, 3157.5, 3157.5]]], gives: 3990.26012835746 },
    { arguments: [0, [[-100, 60, 60]]], gives: 20 },
    { arguments: [-1, [[-100, 60]]], gives: { error: '#NUM!' } },
    { arguments: [0.1, [[-100, null, 60]]], gives: { error: '#N/A' } },
    { arguments: [0.1, [[-100, 60]], 0], gives: { error: '#VALUE!' } },
  ],
  source:
    "Discounted cash flow; Excel's NPV(p, flows) x (1 + p), p = (1 + annual_rate)^(1 / periods_per_year) - 1.",
  notes: [
    "Unlike Excel's NPV, the first flow is today's and is not discounted.",
    'For yearly flows give 1 as periods_per_year, for weekly ones 52: without it flows are monthly.',
    'The native twin reads one row or column.',
  ],
  twin: {
    where: ({ net_flows }) => areFilled([lineOf(net_flows)]),
    formula: ({ annual_rate, net_flows, periods_per_year }) =>
      lineOf(net_flows) && presentValueFormula(net_flows.text, `${annual_rate}`, plainText(periods_per_year)),
  },
});
