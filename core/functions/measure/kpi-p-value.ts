import { div0Error, notAvailableError } from '../../cells/cell.ts';
import { isConstant } from '../../finance/mean.ts';
import { welchPValue } from '../../finance/welch.ts';
import { define } from '../../function-kit/define.ts';
import { areRanges, varies } from '../../function-kit/twin/samples.ts';
import { blanksNote } from '../shared/notes.ts';
import { baselineSeries, currentSeries } from '../shared/reading-inputs.ts';

export const kpiPValue = define({
  name: 'KPI_P_VALUE',
  summary: 'How likely chance alone would make two series differ as much as these.',
  keywords: ['p value', 't test', 'significance', 'Welch', 'chance', 'statistical test'],
  inputs: { baseline_series: baselineSeries, current_series: currentSeries },
  result: {
    kind: 'number',
    description: "two-sided p of Welch's t test, 0 to 1: 0.05 or less is rarely chance",
  },
  compute: ({ baseline_series, current_series }) => {
    for (const [name, { length }] of Object.entries({ baseline_series, current_series })) {
      if (length < 3) throw notAvailableError(`${name} needs 3 figures or more, got ${length}`);
    }
    if (isConstant(baseline_series) && isConstant(current_series)) {
      throw div0Error('baseline_series and current_series do not vary at all: chance cannot be measured');
    }
    return welchPValue(baseline_series, current_series);
  },
  errors: ['#N/A where a side has fewer than 3 figures', '#DIV/0! where neither side varies'],
  examples: [
    {
      arguments: [
        [[3], [4], [5], [8], [9], [1], [2], [4], [5]],
        [[6], [19], [3], [2], [14], [4], [5], [17], [1]],
      ],
      gives: 0.202293923368678,
    },
    {
      arguments: [
        [[1], [2], [3], [4], [-3], [true], ['hello']],
        [[2], [-3.3], [0], [true], ['no'], [2], [2]],
      ],
      gives: 0.603904015746974,
    },
    { arguments: [[[5, 5, 5]], [[4, 6, 8, 9]]], gives: 0.21257296315230975 },
    { arguments: [[[1, 2]], [[3, 4, 5]]], gives: { error: '#N/A' } },
    { arguments: [[[5, 5, 5]], [[6, 6, 6]]], gives: { error: '#DIV/0!' } },
  ],
  source: "Welch's t test (1947): the same as T.TEST(baseline_series, current_series, 2, 3).",
  notes: [
    'The plain test: it takes weeks that resemble each other for independent ones, and then finds too much. KPI_EVIDENCE allows for them.',
    'Text, TRUE or FALSE and blanks are skipped, as in T.TEST; in LibreOffice the twin counts TRUE and FALSE.',
    blanksNote,
  ],
  twin: {
    where: ({ baseline_series: a, current_series: b }) => [
      `COUNT(${a.text})>2`,
      `COUNT(${b.text})>2`,
      `OR(${varies(a)},${varies(b)})`,
    ],
    formula: ({ baseline_series: a, current_series: b }) =>
      areRanges(a, b) ? `TTEST(${a.text},${b.text},2,3)` : null,
  },
});
