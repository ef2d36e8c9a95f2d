import { numError } from '../../cells/cell.ts';
import { isConstant, isSame, mean } from '../../finance/mean.ts';
import { roundTo } from '../../finance/round-to.ts';
import { welchPValue } from '../../finance/welch.ts';
import { define } from '../../function-kit/define.ts';
import { areRanges, holdsNoError } from '../../function-kit/twin/samples.ts';
import { plainText } from '../../function-kit/twin/terms.ts';
import { evidence, evidenceNeeds, kpiEvidenceFormula } from '../../methods/kpi-evidence.ts';
import { blanksNote } from '../shared/notes.ts';
import { baselineSeries, currentSeries, higherIsBetter } from '../shared/reading-inputs.ts';

const { better, worse, noise, tooFew } = evidence;

export const kpiEvidence = define({
  name: 'KPI_EVIDENCE',
  summary: 'Whether a metric really changed, or may just have wobbled.',
  inputs: {
    baseline_series: baselineSeries,
    current_series: currentSeries,
    higher_is_better: higherIsBetter,
  },
  result: {
    kind: 'text',
    description: `"${tooFew}" (under ${evidenceNeeds.fewestReadings} figures a side), "${better}", "${worse}" or "${noise}"; never "proved"`,
  },
  compute: ({ baseline_series, current_series, higher_is_better }) => {
    const { fewestReadings, chance } = evidenceNeeds;
    if (Math.min(baseline_series.length, current_series.length) < fewestReadings) return tooFew;
    const p = chanceOf(baseline_series, current_series);
    if (Number.isNaN(p)) throw numError('the figures are too large to be compared');
    if (roundTo(p, 9) > chance) return noise;
    return mean(current_series) > mean(baseline_series) === higher_is_better ? better : worse;
  },
  errors: [],
  examples: [
    { arguments: [[[20, 21, 19, 22, 20, 21]], [[25, 26, 24, 27, 25, 26]]], gives: 'better' },
    { arguments: [[[20, 21, 19, 22, 20, 21]], [[25, 26, 24, 27, 25, 26]], false], gives: 'worse' },
    { arguments: [[[20, 25, 15, 22]], [[21, 26, 17, 22]]], gives: 'noise' },
    { arguments: [[[5, 5, 5, 5]], [[6, 6, 6, 6]]], gives: 'better' },
    { arguments: [[[20, 21, 19]], [[25, 26, 24]]], gives: 'too few' },
    { arguments: [[[20, 21, 19, 22]], [[25, 26, 24, 27]], 1], gives: { error: '#VALUE!' } },
  ],
  source: "Welch's t test at 5%, by the direction of the means.",
  notes: [
    'Where neither side varies at all, different figures are a change and equal ones are noise.',
    'A change that is not chance need not be due to the AI.',
    blanksNote,
  ],
  twin: {
    where: ({ baseline_series, current_series }) => [
      holdsNoError(baseline_series),
      holdsNoError(current_series),
    ],
    formula: ({ baseline_series, current_series, higher_is_better }) => {
      if (!areRanges(baseline_series, current_series)) return null;
      return kpiEvidenceFormula({
        before: baseline_series.text,
        since: current_series.text,
        fewestReadings: [`${evidenceNeeds.fewestReadings}`],
        chance: `${evidenceNeeds.chance}`,
        higherIsBetter: plainText(higher_is_better),
      });
    },
  },
});

/** The p value, also where neither side varies. */
function chanceOf(baseline: number[], current: number[]): number {
  if (!isConstant(baseline) || !isConstant(current)) return welchPValue(baseline, current);
  return isSame(baseline[0] ?? 0, current[0] ?? 0) ? 1 : 0;
}
