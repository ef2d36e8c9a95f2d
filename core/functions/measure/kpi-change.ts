import { notAvailableError } from '../../cells/cell.ts';
import { define } from '../../function-kit/define.ts';
import { signed } from '../../function-kit/inputs/number.ts';
import { plainText } from '../../function-kit/twin/terms.ts';
import { kpiChangeFormula } from '../../methods/kpi-change.ts';
import { higherIsBetter } from '../shared/reading-inputs.ts';

export const kpiChange = define({
  name: 'KPI_CHANGE',
  summary: 'How far a figure has moved from its baseline, as a share of it; positive is better.',
  keywords: ['change', 'percent change', 'before and after', 'improvement', 'difference'],
  inputs: {
    baseline: signed({
      description: 'The figure before.',
      unit: "the metric's own",
      zero: 'divides',
      blank: () => notAvailableError('no baseline'),
    }),
    current: signed({ description: 'The figure now.', unit: "the metric's own" }),
    higher_is_better: higherIsBetter,
  },
  result: {
    kind: 'share',
    description: '(current - baseline) / abs(baseline), its sign turned where less is better',
  },
  compute: ({ baseline, current, higher_is_better }) => {
    const change = (current - baseline) / Math.abs(baseline);
    return higher_is_better ? change : -change;
  },
  errors: ['#DIV/0! where baseline is 0', '#N/A "no baseline" where it is blank'],
  examples: [
    { arguments: [20, 25], gives: 0.25 },
    { arguments: [20, 8, false], gives: 0.6 },
    { arguments: [-10, -5], gives: 0.5 },
    { arguments: [0, 5], gives: { error: '#DIV/0!' } },
    { arguments: [null, 5], gives: { error: '#N/A' } },
    { arguments: [20, 8, 0], gives: { error: '#VALUE!' } },
  ],
  source: 'Relative change against the size of the baseline, so that a negative baseline keeps its sense.',
  twin: {
    formula: ({ baseline, current, higher_is_better }) =>
      kpiChangeFormula({
        baseline: `${baseline}`,
        current: `${current}`,
        higherIsBetter: plainText(higher_is_better),
      }),
  },
});
