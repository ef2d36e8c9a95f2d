import { div0Error } from '../../cells/cell.ts';
import { define } from '../../function-kit/define.ts';
import { signed } from '../../function-kit/inputs/number.ts';
import { kpiProgressFormula } from '../../methods/kpi-status.ts';

export const kpiProgress = define({
  name: 'KPI_PROGRESS',
  summary: 'How much of the way from baseline to target a figure has come.',
  keywords: ['progress', 'target', 'goal reached', 'way to the goal', 'percent of target'],
  inputs: {
    baseline: signed({ description: 'The figure before.', unit: "the metric's own" }),
    current: signed({ description: 'The figure now.', unit: "the metric's own" }),
    target: signed({ description: 'The figure to be reached, above or below.', unit: "the metric's own" }),
  },
  result: {
    kind: 'share',
    description: '(current - baseline) / (target - baseline): 1 is on target, below 0 the wrong way',
  },
  compute: ({ baseline, current, target }) => {
    if (target === baseline) throw div0Error('target is the same as baseline: there is no way to go');
    return (current - baseline) / (target - baseline);
  },
  errors: ['#DIV/0! where target equals baseline'],
  examples: [
    { arguments: [20, 23, 30], gives: 0.3 },
    { arguments: [20, 8, 10], gives: 1.2 },
    { arguments: [20, 22, 10], gives: -0.2 },
    { arguments: [20, 25, 20], gives: { error: '#DIV/0!' } },
    { arguments: [null, 25, 30], gives: { error: '#VALUE!' } },
  ],
  source: 'Progress to target, as OKR and balanced-scorecard practice counts it.',
  twin: {
    where: ({ baseline, target }) => [`${target}<>${baseline}`],
    formula: ({ baseline, current, target }) =>
      kpiProgressFormula({ baseline: `${baseline}`, current: `${current}`, target: `${target}` }),
  },
});
