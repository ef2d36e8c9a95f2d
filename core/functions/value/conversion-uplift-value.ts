import { define } from '../../function-kit/define.ts';
import { fraction, number } from '../../function-kit/inputs/number.ts';
import { times } from '../../function-kit/twin/terms.ts';
import { attribution, margin } from '../shared/revenue-inputs.ts';

export const conversionUpliftValue = define({
  name: 'CONVERSION_UPLIFT_VALUE',
  summary: 'What a better conversion rate is worth; below 0 where it got worse.',
  keywords: ['conversion rate', 'win rate', 'leads', 'close rate', 'more customers'],
  inputs: {
    leads: number({ description: 'Leads in the period.', unit: 'leads' }),
    rate_before: fraction({ description: 'The share of leads won before.' }),
    rate_after: fraction({ description: 'The share won now.' }),
    value_per_win: number({ description: 'Revenue of one win.', unit: 'money' }),
    attribution,
    margin,
  },
  result: {
    kind: 'money',
    description: 'leads x (rate_after - rate_before) x value_per_win x attribution x margin',
  },
  compute: ({ leads, rate_before, rate_after, value_per_win, attribution, margin }) =>
    leads * (rate_after - rate_before) * value_per_win * attribution * margin,
  errors: ['#NUM! where leads or value_per_win is below 0, or a rate is not 0% to 100%'],
  examples: [
    { arguments: [400, 0.1, 0.12, 900, 0.5], gives: 3600 },
    { arguments: [400, 0.12, 0.1, 900], gives: -7200 },
    { arguments: [400, 10, 12, 900], gives: { error: '#NUM!' } },
    { arguments: [400, 0.1, null, 900], gives: { error: '#VALUE!' } },
  ],
  source: 'Incremental contribution of a change in conversion rate.',
  notes: ['An attribution or margin of 0 counts as 0: for 100%, leave it out.'],
  twin: {
    formula: ({ leads, rate_before, rate_after, value_per_win, attribution, margin }) =>
      `${leads}*(${rate_after}-${rate_before})*${value_per_win}${times(attribution)}${times(margin)}`,
  },
});
