import { driftNeeds } from '../../../methods/roi-drift.ts';
import { namedRows } from '../../declare/rows.ts';
import { areNumbers, isFraction } from '../../model/conditions.ts';
import { notMeasuredYet } from '../tracking/words.ts';
import { costTitle, runningTitle, valueTitle } from './chart-titles.ts';
import { drift, growthOf } from './drift.ts';
import { figures } from './figures.ts';
import { numberIn, when } from './known.ts';

const ramp = '{assumptions.rampShare}';
const numberOrBlank = (cell: string) => `IF(ISNUMBER(${cell}), ${cell}, "")`;
/** Of the kind of AI that Assumptions name. */
const benchmark = (end: 'low' | 'high') => `
  IF(COUNTIF({benchmarks.kind}, TRIM(AIR_BenchmarkKind))>0,
    INDEX({benchmarks.${end}}, MATCH(TRIM(AIR_BenchmarkKind), {benchmarks.kind}, 0)),
    NA())`;
const title = (what: string, formula: string) => ({
  what: `Title of the ${what} chart`,
  figure: { style: 'workingsText', formula } as const,
});

/** Figures that have no name but stand in other formulas, each with its label. */
export const workings = namedRows(
  `${figures.letter('name')}${figures.nextRow + 2}`,
  'figure',
  { what: { style: 'workingsLabel' }, figure: { style: 'workings', format: 'rate' } },
  {
    problem: {
      what: 'What is missing first',
      figure: {
        style: 'workingsText',
        formula: `
          IF({assumptions.firstMissing}<>"", {assumptions.firstMissing},
          IF({costs.problem}<>"", {costs.problem},
          IF({value.problem}<>"", {value.problem}, "")))`,
      },
    },
    grossLow: { what: 'Gross value, low', figure: { formula: numberIn('{value.low}') } },
    grossHigh: { what: 'Gross value, high', figure: { formula: numberIn('{value.high}') } },
    weeklyValue: {
      what: 'Full value of a week',
      figure: {
        formula: when(
          `AND(${isFraction('AIR_Confidence')}, ${areNumbers('AIR_GrossValue', '{assumptions.horizonWeeks}')})`,
          'AIR_GrossValue*AIR_Confidence/{assumptions.horizonWeeks}',
        ),
      },
    },
    weeklyCost: {
      what: 'Running cost of a week',
      figure: {
        formula: when(
          areNumbers('AIR_TotalCost', 'AIR_UpfrontCost', '{assumptions.horizonWeeks}'),
          '(AIR_TotalCost-AIR_UpfrontCost)/{assumptions.horizonWeeks}',
        ),
      },
    },
    agreedValue: {
      what: 'Agreed or in the budget, in full',
      figure: {
        formula: when(
          `AND(N({value.standingAgreed})>0, ${areNumbers('{value.agreed}', '{value.inBudget}', ramp)})`,
          `({value.agreed}+{value.inBudget})*${ramp}`,
        ),
      },
    },
    allROI: {
      what: 'Return on all that is claimed',
      figure: {
        format: 'percent',
        formula: when(
          areNumbers('AIR_GrossValue', ramp, 'AIR_TotalCost'),
          when('AIR_TotalCost>0', `(AIR_GrossValue*${ramp}-AIR_TotalCost)/AIR_TotalCost`),
        ),
      },
    },
    onceROI: {
      what: 'Return without what may be counted twice',
      figure: {
        format: 'percent',
        formula: when(
          `AND(${isFraction('AIR_Confidence')}, ${areNumbers('AIR_GrossValue', '{value.twice}', ramp, 'AIR_TotalCost')})`,
          when(
            'AIR_TotalCost>0',
            `((AIR_GrossValue-{value.twice})*AIR_Confidence*${ramp}-AIR_TotalCost)/AIR_TotalCost`,
          ),
        ),
      },
    },
    benchmarkLow: { what: 'Benchmark from', figure: { format: 'percent', formula: benchmark('low') } },
    benchmarkHigh: { what: 'Benchmark to', figure: { format: 'percent', formula: benchmark('high') } },
    weeksInWords: { what: 'Weeks with a decimal below', figure: { format: 'whole', content: 10 } },
    multipleFrom: { what: 'Return shown as a multiple from', figure: { format: 'percent', content: 10 } },
    runningTitle: title('running', runningTitle),
    costTitle: title('cost', costTitle),
    valueTitle: title('value', valueTitle),
    measuredProblem: {
      what: 'What is missing of the measured figures',
      figure: {
        style: 'workingsText',
        formula: `
          IF({tracking.ofAll.problem}<>"", {tracking.ofAll.problem},
          IF(ISNUMBER({tracking.ofAll.roi}), "", {tracking.ofAll.roi}))`,
        without: { tracking: notMeasuredYet },
      },
    },
    measuredNet: {
      what: 'Net benefit, measured',
      figure: { format: 'money', formula: numberOrBlank('{tracking.ofAll.net}') },
    },
    measuredRatio: {
      what: 'Benefit-cost ratio, measured',
      figure: { format: 'ratio', formula: numberOrBlank('{tracking.ofAll.ratio}') },
    },
    measuredWeeks: {
      what: 'Tracked weeks, first to last',
      figure: { format: 'whole', formula: numberOrBlank('{tracking.ofAll.weeks}') },
    },
    measuredPayback: {
      what: 'Value covers cost in week',
      figure: { format: 'whole', formula: numberOrBlank('{tracking.ofAll.payback}') },
    },
    tolerance: {
      what: 'Change that is no trend',
      figure: { format: 'percent', content: driftNeeds.tolerance },
    },
    drift: { what: 'Trend', figure: { style: 'workingsText', formula: drift } },
    valueGrowth: {
      what: 'Value a week, three blocks against three',
      figure: { format: 'percent', formula: growthOf('value') },
    },
    costGrowth: {
      what: 'Cost a week, three blocks against three',
      figure: { format: 'percent', formula: growthOf('cost') },
    },
  },
);
