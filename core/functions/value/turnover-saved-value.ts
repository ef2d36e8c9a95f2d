import { define } from '../../function-kit/define.ts';
import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { number } from '../../function-kit/inputs/number.ts';
import { times } from '../../function-kit/twin/terms.ts';
import { annualPay } from '../shared/work-inputs.ts';

export const turnoverSavedValue = define({
  name: 'TURNOVER_SAVED_VALUE',
  summary: 'What it is worth that people stay.',
  keywords: [
    'retention',
    'staff turnover',
    'attrition',
    'people leaving',
    'resignations',
    'employee turnover',
  ],
  inputs: {
    leavers_avoided: number({ description: 'People who did not leave.', unit: 'people' }),
    annual_pay: annualPay,
    replacement_cost: withDefault(
      0.5,
      number({
        description: 'What replacing one costs: hiring, training, lost output.',
        unit: 'share of annual pay',
        shownAs: 'percent',
      }),
    ),
  },
  result: { kind: 'money', description: 'leavers_avoided x annual_pay x replacement_cost' },
  compute: ({ leavers_avoided, annual_pay, replacement_cost }) =>
    leavers_avoided * annual_pay * replacement_cost,
  errors: ['#NUM! where an argument is below 0'],
  examples: [
    { arguments: [1, 48000], gives: 24000 },
    { arguments: [2, 48000, 1.5], gives: 144000 },
    { arguments: [-1, 48000], gives: { error: '#NUM!' } },
    { arguments: ['one', 48000], gives: { error: '#VALUE!' } },
  ],
  source: 'Cost of turnover: replacing someone as a share of pay.',
  notes: ['A replacement_cost of 0 counts as 0: for 50%, leave it out; it may exceed 100%.'],
  twin: {
    formula: ({ leavers_avoided, annual_pay, replacement_cost }) =>
      `${leavers_avoided}*${annual_pay}${times(replacement_cost)}`,
  },
});
