import { thresholds } from '../../../finance/verdict.ts';
import { driftNeeds } from '../../../methods/roi-drift.ts';
import { namedRows } from '../../declare/rows.ts';
import { areNumbers } from '../../model/conditions.ts';
import { asApprovedOr } from '../assumptions/approval.ts';
import { isDay } from '../assumptions/inputs.ts';
import { notMeasuredYet } from '../tracking/words.ts';
import { costTitle, runningTitle, valueTitle } from './chart-titles.ts';
import { drift, growthOf } from './drift.ts';
import { figures } from './figures.ts';
import { forecast, justEnough } from './forecast.ts';
import { when } from './known.ts';

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
    cashCost: {
      what: 'Cost in cash: all but own hours',
      figure: {
        formula: when(areNumbers('{costs.total}', '{costs.labour}'), '{costs.total}-{costs.labour}'),
      },
    },
    spreadCost: {
      what: 'Total cost, yearly charges spread over their months',
      figure: {
        format: 'money',
        formula: when(areNumbers('{costs.total}'), 'SUM({costs.schedule.once})+SUM({costs.schedule.spread})'),
      },
    },
    again: {
      what: 'Month in which it falls below its cost again',
      figure: { format: 'whole', formula: 'IF(COUNT({plan.again})>0, MIN({plan.again}), "")' },
    },
    lastMargin: {
      what: 'Last month: value that runs less cost that runs',
      figure: {
        formula: `
          IF(COUNT({plan.soFar})=N({assumptions.horizon})+1,
            SUMIF({plan.month}, {assumptions.horizon}, {plan.running})
              -SUMIF({costs.schedule.month}, {assumptions.horizon}, {costs.schedule.spread}),
            "")`,
      },
    },
    laterPayback: {
      what: 'Weeks to payback at the rate of the last month',
      figure: {
        format: 'weeks',
        formula: `
          IF(AND(ISNUMBER({lastMargin}), NOT(ISNUMBER(AIR_PaybackWeeks))),
            IF({lastMargin}>0,
              {assumptions.weeksInYear}/{assumptions.monthsInYear}
                *({assumptions.horizon}-SUMIF({plan.month}, {assumptions.horizon}, {plan.soFar})/{lastMargin}),
              ""),
            "")`,
      },
    },
    agreedValue: {
      what: 'Agreed or in the budget, in full',
      figure: {
        formula: when(
          `AND(N({value.standingAgreed})>0, ${areNumbers('{value.agreedRamped}', '{assumptions.rampUsed}')})`,
          '{value.agreedRamped}',
        ),
      },
    },
    allROI: {
      what: 'Return on all that is claimed',
      figure: {
        format: 'percent',
        formula: when(
          areNumbers('{value.brings}', '{value.takes}', '{assumptions.rampUsed}', 'AIR_TotalCost'),
          when('AIR_TotalCost>0', '({value.brings}-{value.takes}-AIR_TotalCost)/AIR_TotalCost'),
        ),
      },
    },
    onceROI: {
      what: 'Return without what may be counted twice',
      figure: {
        format: 'percent',
        formula: when(
          areNumbers('AIR_Value', '{value.twice}', 'AIR_TotalCost'),
          when('AIR_TotalCost>0', '(AIR_Value-{value.twice}*AIR_Confidence-AIR_TotalCost)/AIR_TotalCost'),
        ),
      },
    },
    benchmarkLow: { what: 'Benchmark from', figure: { format: 'percent', formula: benchmark('low') } },
    benchmarkHigh: { what: 'Benchmark to', figure: { format: 'percent', formula: benchmark('high') } },
    leastShare: { what: 'Least share told as a figure', figure: { format: 'percent', content: 0.01 } },
    weeksInWords: { what: 'Weeks with a decimal below', figure: { format: 'whole', content: 10 } },
    multipleFrom: { what: 'Return shown as a multiple from', figure: { format: 'percent', content: 10 } },
    justEnough: {
      what: 'How much must be real, in words',
      figure: { style: 'workingsText', formula: justEnough },
    },
    forecast: { what: 'Forecast, in words', figure: { style: 'workingsText', formula: forecast } },
    runningTitle: title('running', runningTitle),
    costTitle: title('cost', costTitle),
    valueTitle: title('value', valueTitle),
    plannedROI: {
      what: 'Return of the plan, as approved',
      figure: {
        format: 'percent',
        formula: asApprovedOr('roi', 'IF(ISNUMBER(AIR_ROI), AIR_ROI, "")'),
      },
    },
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
    measuredDays: {
      what: 'Days measured',
      figure: {
        format: 'whole',
        formula: `
          IF(AND(ISNUMBER({tracking.ofAll.lastDay}), ${isDay('AIR_StartDate')}, ISNUMBER(AIR_AsOf)),
            MAX(0, MIN({tracking.ofAll.lastDay}, INT(AIR_AsOf))-AIR_StartDate+1),
            0)`,
        without: { tracking: { content: 0 } },
      },
    },
    enoughDays: {
      what: 'Days from which it is the first figure',
      figure: { format: 'whole', content: thresholds.earlyDays },
    },
    isMeasured: {
      what: 'What it is on course for is the first figure (1)',
      figure: {
        format: 'whole',
        formula: 'IF(AND({measuredDays}>={enoughDays}, ISNUMBER(AIR_OnCourseROI)), 1, 0)',
      },
    },
    chartBlock: {
      what: 'The running chart grows by, in months',
      figure: { format: 'whole', content: 3 },
    },
    chartMonths: {
      what: 'Months that it shows',
      figure: {
        format: 'whole',
        formula: `
          IF(ISNUMBER({assumptions.horizon}),
            IF({measuredDays}>0,
              MIN({assumptions.horizon}, {chartBlock}
                *(INT({measuredDays}*{assumptions.monthsInYear}/({assumptions.weeksInYear}*{assumptions.daysInWeek}*{chartBlock}))+1)),
              {assumptions.horizon}),
            "")`,
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
