import { numError } from '../../cells/cell.ts';
import { isConstant, isSame, mean } from '../../finance/mean.ts';
import { effectiveCount, resemblance } from '../../finance/resembling.ts';
import { roundTo } from '../../finance/round-to.ts';
import { oneSamplePValue, welchPValue } from '../../finance/welch.ts';
import { define } from '../../function-kit/define.ts';
import { orNull } from '../../function-kit/inputs/modifiers.ts';
import { signed } from '../../function-kit/inputs/number.ts';
import { baselineEstimated, type Evidence, evidence, evidenceNeeds } from '../../methods/kpi-evidence.ts';
import { evidenceTwin } from '../shared/evidence-twin.ts';
import { blanksNote } from '../shared/notes.ts';
import { baselineSeries, currentSeries, higherIsBetter } from '../shared/reading-inputs.ts';

const { better, worse, noise, tooFew } = evidence;
const { fewestReadings, fewestAgainstTyped, chance } = evidenceNeeds;

export const kpiEvidence = define({
  name: 'KPI_EVIDENCE',
  summary: 'Whether a metric really changed, or may just have wobbled.',
  keywords: ['evidence', 'real change', 'proof', 'statistically significant', 'noise', 'did it work'],
  inputs: {
    baseline_series: baselineSeries,
    current_series: currentSeries,
    higher_is_better: higherIsBetter,
    typed_baseline: orNull(
      signed({
        description: 'The mean before, where nobody took readings: without any in baseline_series it counts.',
        unit: "the metric's own",
      }),
    ),
  },
  result: {
    kind: 'text',
    description: `"${tooFew}" (under ${fewestReadings} figures a side, or ${fewestAgainstTyped} against a typed baseline), "${better}", "${worse}" or "${noise}"; "${baselineEstimated}" before it against a typed baseline; never "proved"`,
  },
  compute: ({ baseline_series, current_series, higher_is_better, typed_baseline }) => {
    if (baseline_series.length === 0 && typed_baseline !== null) {
      if (current_series.length < fewestAgainstTyped) return tooFew;
      const p = chanceAgainst(typed_baseline, current_series);
      return baselineEstimated + inWords(p, mean(current_series) > typed_baseline === higher_is_better);
    }
    if (Math.min(baseline_series.length, current_series.length) < fewestReadings) return tooFew;
    const p = chanceOf(baseline_series, current_series);
    return inWords(p, mean(current_series) > mean(baseline_series) === higher_is_better);
  },
  errors: [],
  examples: [
    { arguments: [[[20, 21, 19, 22, 20, 21]], [[25, 26, 24, 27, 25, 26]]], gives: 'better' },
    { arguments: [[[20, 21, 19, 22, 20, 21]], [[25, 26, 24, 27, 25, 26]], false], gives: 'worse' },
    { arguments: [[[20, 25, 15, 22]], [[21, 26, 17, 22]]], gives: 'noise' },
    { arguments: [[[20, 21, 20, 19, 19, 20]], [[20, 21, 22, 23, 22, 21]]], gives: 'noise' },
    { arguments: [[[5, 5, 5, 5]], [[6, 6, 6, 6]]], gives: 'better' },
    { arguments: [[[20, 21, 19]], [[25, 26, 24]]], gives: 'too few' },
    {
      arguments: [[[null]], [[25, 26, 24, 27, 25, 26]], true, 20],
      gives: 'Provisional (baseline estimated): better',
    },
    { arguments: [[[null]], [[25, 26, 24, 27, 25]], true, 20], gives: 'too few' },
    { arguments: [[[20, 21, 19, 22]], [[25, 26, 24, 27]], 1], gives: { error: '#VALUE!' } },
  ],
  source:
    "Welch's t test at 5%, by the direction of the means, with as many readings as they are worth where neighbours resemble each other: n (1 - r)/(1 + r), r the lag-1 autocorrelation (Bartlett 1935; Zwiers and von Storch, Journal of Climate 8, 1995).",
  notes: [
    'Give the readings in their order: weeks that resemble each other tell less than as many that do not. KPI_P_VALUE does not allow for that.',
    'Where nothing changes it still says better or worse of about 4 in 100 pairs of 6 and 15 readings; 6 where neighbours resemble each other by 0.3, 8 by 0.5. The plain test says so of 5, 14 and 25.',
    'Where neither side varies at all, different figures are a change and equal ones are noise.',
    'A change that is not chance need not be due to the AI.',
    'Blanks between readings are passed over; the native twin, which reads one row or one column, is #N/A there, and is too long for sheets with long names.',
    blanksNote,
  ],
  twin: evidenceTwin,
});

/** The p value, also where neither side varies. */
function chanceOf(baseline: number[], current: number[]): number {
  if (isConstant(baseline) && isConstant(current)) return isSame(baseline[0] ?? 0, current[0] ?? 0) ? 1 : 0;
  const resembling = resemblance(baseline, current);
  return welchPValue(baseline, current, [
    effectiveCount(baseline.length, resembling),
    effectiveCount(current.length, resembling),
  ]);
}

/** The same against one figure. */
function chanceAgainst(figure: number, current: number[]): number {
  if (isConstant(current)) return isSame(current[0] ?? 0, figure) ? 1 : 0;
  return oneSamplePValue(current, figure, effectiveCount(current.length, resemblance(current)));
}

function inWords(p: number, isBetter: boolean): Evidence {
  if (Number.isNaN(p)) throw numError('the figures are too large to be compared');
  if (roundTo(p, 9) > chance) return noise;
  return isBetter ? better : worse;
}
