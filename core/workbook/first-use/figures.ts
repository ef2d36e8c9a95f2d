import { paybackTime } from '../../finance/payback.ts';
import { loadedRateOf } from '../../methods/loaded-rate.ts';
import { inputLines } from '../tabs/assumptions/inputs.ts';
import { assumedRedirected, type FirstAnswers, type HourWorth } from './answers.ts';

/** The plan that the workbook will show: money over its months, and weeks. */
export interface FirstFigures {
  readonly totalCost: number;
  /** At the confidence proposed. */
  readonly value: number;
  /** null where nothing costs anything. */
  readonly roi: number | null;
  /** null where value does not cover cost within the months of the plan. */
  readonly paybackWeeks: number | null;
}

/** What a blank workbook proposes, by which the answers are read. */
export const proposed = {
  months: inputLines.months.proposal,
  confidence: inputLines.confidence.proposal,
  weeksAYear: inputLines.weeks.proposal,
} as const;

const weeksOfYear = 52;
const monthsOfYear = 12;

/** ROI and payback of the answers by the workbook's own rules, before there is a workbook that works them out. */
export function firstFigures(answers: FirstAnswers): FirstFigures {
  const rate = hourlyRateOf(answers.hourWorth);
  const upfrontCost = (answers.setupHours + answers.trainingHours) * rate;
  const runningCost = answers.costAMonth * proposed.months;
  const yearlyValue =
    answers.hoursSavedAWeek * rate * proposed.weeksAYear * assumedRedirected.share * proposed.confidence;
  const value = (yearlyValue * proposed.months) / monthsOfYear;
  const totalCost = upfrontCost + runningCost;
  const weeks = (proposed.months * weeksOfYear) / monthsOfYear;
  const payback = paybackTime({
    upfrontCost,
    value: value / weeks,
    cost: runningCost / weeks,
    rampPeriods: 0,
  });
  return {
    totalCost,
    value,
    roi: totalCost > 0 ? (value - totalCost) / totalCost : null,
    paybackWeeks: payback !== null && payback <= weeks ? payback : null,
  };
}

/** Money an hour. */
export function hourlyRateOf(worth: HourWorth): number {
  switch (worth.from) {
    case 'rate':
      return worth.hourlyRate;
    case 'pay':
      return loadedRateOf(worth.yearlyPay);
    case 'revenue':
      return worth.yearlyRevenue / worth.ownerHours;
  }
}
