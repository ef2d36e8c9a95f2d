import { paybackDayFormula } from '../../../methods/payback.ts';
import { type Cell, namedRows, rowsFrom } from '../../declare/rows.ts';
import { areNumbers, isFraction } from '../../model/conditions.ts';
import { type ResultName, resultNames } from '../../model/names.ts';
import { words } from '../../model/page.ts';
import { workingsRows } from '../../shared/workings-places.ts';
import { isDay, lastDay } from '../assumptions/inputs.ts';
import { forecastOnly } from '../tracking/words.ts';
import { numberIn, when } from './known.ts';

const returnOn = (value: string, cost: string) =>
  when(areNumbers(value, cost), when(`${cost}>0`, `(${value}-${cost})/${cost}`));
/** Of an amount at your confidence. */
const believedReturnOn = (value: string, cost: string) =>
  when(
    `AND(${isFraction('AIR_Confidence')}, ${areNumbers(value, cost, '{assumptions.rampUsed}')})`,
    when(`${cost}>0`, `(${value}-${cost})/${cost}`),
  );
const paybackDay = paybackDayFormula({
  start: 'AIR_StartDate',
  weeks: 'AIR_PaybackWeeks',
  daysInWeek: '{assumptions.daysInWeek}',
});

/** Every month of the plan is there. */
const isWholePlan = 'COUNT({plan.soFar})=N({assumptions.horizon})+1';
const isDiscounted = `AND(${areNumbers('AIR_Value', 'AIR_TotalCost', 'AIR_DiscountRate')},
  COUNT({plan.present})=N({assumptions.horizon})+1)`;

/** Each holds a number or #N/A (AIR_Verdict alone is a text), so that nothing is ever compared with words. */
const results: Readonly<Record<ResultName, Partial<Cell>>> = {
  AIR_UpfrontCost: { formula: numberIn('{costs.upfront}') },
  AIR_TotalCost: { formula: numberIn('{costs.total}') },
  AIR_MonthlyCost: {
    formula: when(
      areNumbers('AIR_TotalCost', 'AIR_UpfrontCost', '{assumptions.horizon}'),
      '(AIR_TotalCost-AIR_UpfrontCost)/{assumptions.horizon}',
    ),
  },
  AIR_GrossValue: { formula: numberIn('{value.gross}') },
  AIR_Value: {
    formula: when(
      `AND(${isFraction('AIR_Confidence')}, ${areNumbers('{value.brings}', '{value.takes}', '{assumptions.rampUsed}')})`,
      '{value.brings}*AIR_Confidence-{value.takes}',
    ),
  },
  AIR_NetBenefit: {
    formula: when(areNumbers('AIR_Value', 'AIR_TotalCost'), 'AIR_Value-AIR_TotalCost'),
  },
  AIR_ROI: { format: 'percent', formula: returnOn('AIR_Value', 'AIR_TotalCost') },
  AIR_BenefitCostRatio: {
    format: 'ratio',
    formula: when(
      areNumbers('AIR_Value', 'AIR_TotalCost'),
      when('AIR_TotalCost>0', 'AIR_Value/AIR_TotalCost'),
    ),
  },
  AIR_BreakEvenConfidence: {
    format: 'percent',
    formula: when(
      areNumbers('AIR_TotalCost', '{value.brings}', '{value.takes}', '{assumptions.rampUsed}'),
      when('{value.brings}>0', '(AIR_TotalCost+{value.takes})/{value.brings}'),
    ),
  },
  AIR_PaybackWeeks: {
    format: 'weeks',
    formula: when(
      isWholePlan,
      'IF(MAX({plan.isBelow})=0, 0, IF(COUNT({plan.covers})>0, MAX({plan.covers}), NA()))',
    ),
  },
  AIR_PaybackDate: {
    format: 'date',
    formula: when(
      `AND(ISNUMBER(AIR_PaybackWeeks), ${isDay('AIR_StartDate')})`,
      when(`${paybackDay}<=${lastDay}`, paybackDay),
    ),
  },
  AIR_NPV: {
    formula: when(isDiscounted, 'SUM({plan.present})'),
  },
  AIR_DiscountedROI: {
    format: 'percent',
    formula: when(
      isDiscounted,
      when('SUM({plan.presentCost})>0', 'SUM({plan.present})/SUM({plan.presentCost})'),
    ),
  },
  AIR_ROILow: { format: 'percent', formula: believedReturnOn('{value.lowBelieved}', '{costs.high}') },
  AIR_ROIHigh: { format: 'percent', formula: believedReturnOn('{value.highBelieved}', '{costs.low}') },
  AIR_AgreedROI: { format: 'percent', formula: returnOn('{agreedValue}', 'AIR_TotalCost') },
  AIR_CashROI: {
    format: 'percent',
    formula: when('N({value.markedCash})>0', believedReturnOn('{value.cashBelieved}', 'AIR_TotalCost')),
  },
  AIR_CashOnCashROI: {
    format: 'percent',
    formula: when('N({value.markedCash})>0', believedReturnOn('{value.cashBelieved}', '{cashCost}')),
  },
  AIR_MeasuredValue: { formula: numberIn('{tracking.ofAll.value}') },
  AIR_MeasuredCost: { formula: numberIn('{tracking.ofAll.cost}') },
  AIR_MeasuredROI: { format: 'percent', formula: numberIn('{tracking.ofAll.roi}') },
  AIR_PlanToDateValue: { formula: numberIn('{tracking.ofAll.planValue}') },
  AIR_PlanToDateCost: { formula: numberIn('{tracking.ofAll.planCost}') },
  AIR_RunRate: { format: 'rate', formula: numberIn('{tracking.ofAll.runNet}') },
  AIR_OnCourseROI: { format: 'percent', formula: numberIn('{tracking.ofAll.onCourse}') },
  AIR_OnCourseROILow: { format: 'percent', formula: numberIn('{tracking.ofAll.low}') },
  AIR_Verdict: {
    style: 'workingsText',
    formula: '{pilot.verdict}',
    without: { pilot: { formula: words(forecastOnly) } },
  },
};

/** The cells behind the names, on Workings. */
export const figures = namedRows(
  `B${workingsRows.dashboard + 1}`,
  'figure',
  {
    name: { style: 'workingsText' },
    figure: { style: 'workings', format: 'money' },
    meaning: { style: 'workingsLabel' },
  },
  rowsFrom(results, (figure, name) => ({ name, figure, meaning: resultNames[name] })),
);
