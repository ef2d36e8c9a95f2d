import { roundTo } from '../../finance/round-to.ts';
import { define } from '../../function-kit/define.ts';
import { orBlankCell } from '../../function-kit/inputs/modifiers.ts';
import { signed } from '../../function-kit/inputs/number.ts';

export const kpiStatus = define({
  name: 'KPI_STATUS',
  summary: 'Where a figure stands on its way from baseline to target, in words.',
  inputs: {
    baseline: orBlankCell(
      signed({ description: 'The figure before; may be blank.', unit: "the metric's own" }),
    ),
    current: signed({ description: 'The figure now.', unit: "the metric's own" }),
    target: signed({ description: 'The figure to be reached, above or below.', unit: "the metric's own" }),
  },
  result: {
    kind: 'text',
    description:
      '"No baseline", "Met" (progress of 1 or more), "On track" (0.5), "Behind" (above 0) or "No better"',
  },
  compute: ({ baseline, current, target }) => {
    if (baseline === null) return 'No baseline';
    if (target === baseline) return current === target ? 'Met' : 'No better';
    const progress = roundTo((current - baseline) / (target - baseline), 9);
    if (progress >= 1) return 'Met';
    if (progress >= 0.5) return 'On track';
    return progress > 0 ? 'Behind' : 'No better';
  },
  errors: [],
  examples: [
    { arguments: [20, 30, 30], gives: 'Met' },
    { arguments: [20, 14, 10], gives: 'On track' },
    { arguments: [20, 23, 30], gives: 'Behind' },
    { arguments: [20, 18, 30], gives: 'No better' },
    { arguments: [20, 20, 20], gives: 'Met' },
    { arguments: [null, 23, 30], gives: 'No baseline' },
    { arguments: [20, 'n/a', 30], gives: { error: '#VALUE!' } },
  ],
  source: 'KPI_PROGRESS in words; progress is rounded to 9 decimals first.',
  notes: [
    'Where target equals baseline, it is "Met" if current equals them, else "No better".',
    'Excel on the desktop may hand over a blank baseline as 0: there, use the native twin.',
  ],
  twin: {
    formula: ({ baseline, current, target }) => {
      const progress = `ROUND((${current}-${baseline})/(${target}-${baseline}),9)`;
      const words = `IF(${progress}>=1,"Met",IF(${progress}>=0.5,"On track",IF(${progress}>0,"Behind","No better")))`;
      const known = `IF(${target}=${baseline},IF(${current}=${target},"Met","No better"),${words})`;
      if (baseline.constant === null) return '"No baseline"';
      return baseline.constant === undefined ? `IF(${baseline}="","No baseline",${known})` : known;
    },
  },
});
