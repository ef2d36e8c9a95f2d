import { notAvailableError } from '../../cells/cell.ts';
import { runningPayback } from '../../finance/running-payback.ts';
import { define } from '../../function-kit/define.ts';
import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { number } from '../../function-kit/inputs/number.ts';
import { lineOf } from '../../function-kit/twin/range.ts';
import { areFilled } from '../shared/filled-lines.ts';
import { netFlows } from '../shared/flow-inputs.ts';
import { paybackPeriodsTwin } from '../shared/payback-periods-twin.ts';

export const paybackPeriods = define({
  name: 'PAYBACK_PERIODS',
  summary: 'Periods until a series of flows has paid back, discounted if you give a rate.',
  keywords: ['discounted payback', 'payback of flows', 'uneven cash flow', 'payback years'],
  inputs: {
    net_flows: netFlows,
    discount_rate: withDefault(
      0,
      number({
        description: 'What money must earn in one period of the flows.',
        unit: 'share a period',
        least: -1,
        isAboveLeast: true,
        shownAs: 'percent',
      }),
    ),
  },
  result: {
    kind: 'periods',
    description:
      'periods to the first time the running (discounted) total is 0 or more, straight-line within a period',
  },
  compute: ({ net_flows, discount_rate }) => {
    if (net_flows.length < 2) {
      throw notAvailableError(`net_flows needs 2 flows or more, got ${net_flows.length}`);
    }
    const periods = runningPayback(net_flows, discount_rate);
    if (periods !== null) return periods;
    throw notAvailableError(`net_flows never pay back within their ${net_flows.length} flows`);
  },
  errors: [
    '#N/A where it never pays back, or there are fewer than 2 flows',
    '#N/A where a flow between others is blank',
    '#NUM! where discount_rate is -100% or less',
  ],
  examples: [
    { arguments: [[[-100], [60], [60]]], gives: 1.66666666666667 },
    { arguments: [[[-50, 10, 13, 16, 19, 22]]], gives: 3.57894736842105 },
    { arguments: [[[-200000, 60000, 80000, 70000, 60000, 50000]], 0.12], gives: 3.86093653270819 },
    { arguments: [[[-100, 120, -50, 60]]], gives: 0.833333333333333 },
    { arguments: [[[0, -100, 60, 60]]], gives: 0 },
    { arguments: [[[-100, 60, 30]]], gives: { error: '#N/A' } },
    { arguments: [[[-100, null, 200]]], gives: { error: '#N/A' } },
    { arguments: [[[-100, 'n/a', 200]]], gives: { error: '#VALUE!' } },
  ],
  source: 'Payback and discounted payback period, as in ACCA and CFA texts.',
  notes: [
    'The first flow is at time 0. A first flow of 0 has paid back at once: begin with the first cost.',
    'Flows may fall below 0 again later: it is the first time that counts.',
    'discount_rate is per period, not per year.',
    'The native twin reads one row or column of up to 58 flows, fewer where a long reference would make it too long.',
  ],
  twin: {
    where: ({ net_flows }) => areFilled([lineOf(net_flows)], 2),
    formula: ({ net_flows, discount_rate }) => paybackPeriodsTwin(lineOf(net_flows), discount_rate),
  },
});
