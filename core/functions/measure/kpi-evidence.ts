import { numError } from '../../cells/cell.ts';
import { isConstant, isSame, mean } from '../../finance/mean.ts';
import { roundTo } from '../../finance/round-to.ts';
import { welchPValue } from '../../finance/welch.ts';
import { define } from '../../function-kit/define.ts';
import { areRanges, holdsNoError } from '../../function-kit/twin/samples.ts';
import { blanksNote } from '../shared/notes.ts';
import { baselineSeries, currentSeries, higherIsBetter } from '../shared/reading-inputs.ts';

/** A smaller p is rarely chance. */
const significant = 0.05;

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
    description: '"too few" (under 4 figures a side), "better", "worse" or "noise"; never "proved"',
  },
  compute: ({ baseline_series, current_series, higher_is_better }) => {
    if (baseline_series.length < 4 || current_series.length < 4) return 'too few';
    const p = chanceOf(baseline_series, current_series);
    if (Number.isNaN(p)) throw numError('the figures are too large to be compared');
    if (roundTo(p, 9) > significant) return 'noise';
    return mean(current_series) > mean(baseline_series) === higher_is_better ? 'better' : 'worse';
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
      const [a, b] = [baseline_series.text, current_series.text];
      const constants = `IF(MAX(${a})=MAX(${b}),1,0)`;
      const p = `IF(AND(MAX(${a})=MIN(${a}),MAX(${b})=MIN(${b})),${constants},TTEST(${a},${b},2,3))`;
      const rises = `AVERAGE(${b})>AVERAGE(${a})`;
      const { constant } = higher_is_better;
      const isBetter =
        constant === true ? rises : constant === false ? `NOT(${rises})` : `(${rises})=${higher_is_better}`;
      const direction = `IF(${isBetter},"better","worse")`;
      return `IF(MIN(COUNT(${a}),COUNT(${b}))<4,"too few",IF(ROUND(${p},9)>${significant},"noise",${direction}))`;
    },
  },
});

/** The p value, also where neither side varies. */
function chanceOf(baseline: number[], current: number[]): number {
  if (!isConstant(baseline) || !isConstant(current)) return welchPValue(baseline, current);
  return isSame(baseline[0] ?? 0, current[0] ?? 0) ? 1 : 0;
}
