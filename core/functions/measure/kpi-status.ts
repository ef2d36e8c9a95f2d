import { textLiteral } from '../../cells/wording.ts';
import { roundTo } from '../../finance/round-to.ts';
import { define } from '../../function-kit/define.ts';
import { orBlankCell } from '../../function-kit/inputs/modifiers.ts';
import { signed } from '../../function-kit/inputs/number.ts';
import {
  kpiProgressFormula,
  kpiStates,
  kpiStatusFormula,
  noBaseline,
  onTrackFrom,
} from '../../methods/kpi-status.ts';
import { decide } from '../../methods/rules.ts';

const { met, onTrack, behind } = kpiStates.rows;
const noBetter = kpiStates.otherwise;

export const kpiStatus = define({
  name: 'KPI_STATUS',
  summary: 'Where a figure stands on its way from baseline to target, in words.',
  keywords: ['status', 'on track', 'traffic light', 'target met', 'goal status'],
  inputs: {
    baseline: orBlankCell(
      signed({ description: 'The figure before; may be blank.', unit: "the metric's own" }),
    ),
    current: signed({ description: 'The figure now.', unit: "the metric's own" }),
    target: signed({ description: 'The figure to be reached, above or below.', unit: "the metric's own" }),
  },
  result: {
    kind: 'text',
    description: `"${noBaseline}", "${met}" (progress of 1 or more), "${onTrack}" (${onTrackFrom}), "${behind}" (above 0) or "${noBetter}"`,
  },
  compute: ({ baseline, current, target }) => {
    if (baseline === null) return noBaseline;
    if (target === baseline) return current === target ? met : noBetter;
    const progress = roundTo((current - baseline) / (target - baseline), 9);
    return decide(kpiStates, { met: progress >= 1, onTrack: progress >= onTrackFrom, behind: progress > 0 });
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
    `Where target equals baseline, it is "${met}" if current equals them, else "${noBetter}".`,
    'Excel on the desktop may hand over a blank baseline as 0: there, use the native twin.',
  ],
  twin: {
    formula: (terms) => {
      const [baseline, current, target] = [`${terms.baseline}`, `${terms.current}`, `${terms.target}`];
      const { constant } = terms.baseline;
      if (constant === null) return textLiteral(noBaseline);
      const way = { baseline, current, target };
      const known = kpiStatusFormula({
        ...way,
        progress: kpiProgressFormula(way),
        onTrack: `${onTrackFrom}`,
      });
      return constant === undefined ? `IF(${baseline}="",${textLiteral(noBaseline)},${known})` : known;
    },
  },
});
