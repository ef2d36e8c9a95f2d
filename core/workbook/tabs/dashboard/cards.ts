import { cards } from '../../declare/cards.ts';
import type { ResultName } from '../../model/names.ts';
import { inCurrency, inPercent, words } from '../../model/page.ts';
import { notMeasuredYet } from '../tracking/words.ts';
import { figures } from './figures.ts';
import { headline } from './headline.ts';

// The sentence on top says which lines.
const problemInShort = `
  IF({assumptions.firstMissing}<>"", {problem},
  IF({costs.incomplete}+{value.incomplete}>0, "complete the lines", {problem}))`;

/** As the cell behind the name shows it. */
const formatOf = (name: ResultName) => figures.told(name, 'figure').format ?? 'general';
/** The planned figure. With a return nothing is missing: then it cannot be had, or asks for an input of its own. */
const planned = (name: ResultName, otherwise: string) => ({
  format: formatOf(name),
  formula: `
    IF(ISNUMBER(${name}), ${name},
    IF(ISNUMBER(AIR_ROI), ${words(otherwise)},
    IF({problem}="", "–", ${problemInShort})))`,
});
const measured = (figure: string, text: string, otherwise = notMeasuredYet) => ({
  formula: `
    "Measured: "&
      IF(ISNUMBER(${figure}), ${text},
      IF({measuredProblem}="", ${words(otherwise)}, {measuredProblem}))`,
});

/** The last tracked week ends more than a week after the horizon: where it is heading is where it is. */
const isOver = `
  {tracking.ofAll.lastDay}+1-AIR_StartDate>({assumptions.horizonWeeks}+1)*{assumptions.daysInWeek}`;
/** The verdict above may be of one workflow; these are of all. */
const ofAll = '&IF(OR(N({tracking.soleWorkflow})=1, {tracking.ofPilot.workflow}=""), "", ", all workflows")';

/** The six figures in two rows, each as planned and as measured; words where one is missing. */
export const figureCards = cards(
  `B${headline.nextRow + 1}`,
  'figure',
  { across: 3, columns: 2, rows: 5 },
  {
    label: { style: 'cardLabel' },
    figure: { style: 'cardFigure' },
    plan: { style: 'cardNote' },
    measured: { style: 'cardNote' },
  },
  {
    roi: {
      label: {
        formula: `
          IF({isMeasured}=1,
            IF(${isOver}, "ROI in "&{measuredWeeks}&" weeks, horizon over"${ofAll},
              "On course for"${ofAll}&": ROI over "&{assumptions.horizon}&" months"),
            "Return on investment (ROI)")`,
        without: { tracking: 'Return on investment (ROI)' },
      },
      figure: {
        style: 'cardLarge',
        format: formatOf('AIR_ROI'),
        formula: 'IF({isMeasured}=1, AIR_OnCourseROI, IF(ISNUMBER(AIR_ROI), AIR_ROI, "–"))',
      },
      plan: {
        formula: `
          IF({isMeasured}=1,
            "Low "&IF(ISNUMBER(AIR_OnCourseROILow), ${inPercent('AIR_OnCourseROILow')}, "not known")
              &", at "&${inPercent('AIR_TrackedConfidence')}&" confidence; plan "
              &IF(ISNUMBER({plannedROI}), ${inPercent('{plannedROI}')}, "not known"),
          IF(ISNUMBER(AIR_ROI),
            "Plan over "&{assumptions.horizon}&" months, at "&ROUND(100*N(AIR_Confidence),0)&"% confidence"
              &IF(AIR_ROI>={multipleFrom}, ", "&ROUND(AIR_ROI,1)&" times", ""),
            IF({problem}="", "the costs are 0", {problem})))`,
      },
      measured: measured('AIR_MeasuredROI', 'ROUND(100*AIR_MeasuredROI,0)&"% in "&{measuredWeeks}&" weeks"'),
    },
    payback: {
      label: 'Payback (weeks)',
      figure: planned('AIR_PaybackWeeks', 'none'),
      plan: {
        format: 'date',
        formula: `
          IF(ISNUMBER({again}), "and below its cost again in month "&{again},
          IF(ISNUMBER(AIR_PaybackDate), AIR_PaybackDate,
          IF(ISNUMBER({laterPayback}), "at the last month's rate in about "&ROUND({laterPayback},0)&" weeks",
          IF(ISNUMBER(AIR_ROI), "not within "&{assumptions.horizon}&" months", "no date"))))`,
      },
      measured: measured('{measuredPayback}', '"since week "&{measuredPayback}', 'not yet'),
    },
    netBenefit: {
      label: { content: inCurrency('Net benefit') },
      figure: planned('AIR_NetBenefit', '–'),
      plan: 'Plan, over the horizon',
      measured: measured('{measuredNet}', 'FIXED({measuredNet},0)'),
    },
    totalCost: {
      label: { content: inCurrency('Total cost') },
      figure: planned('AIR_TotalCost', '–'),
      // What was measured, and what it is on course for, spread a yearly charge over its months.
      plan: {
        formula: `
          IF(ISNUMBER({spreadCost}),
            IF(ABS({spreadCost}-{costs.total})>=1,
              "Plan, as charged; "&FIXED({spreadCost},0)&" spread",
              "Plan, over the horizon"),
            "Plan, over the horizon")`,
      },
      measured: measured('AIR_MeasuredCost', 'FIXED(AIR_MeasuredCost,0)'),
    },
    presentValue: {
      label: { content: inCurrency('Net present value') },
      figure: planned('AIR_NPV', 'fill in: discount rate'),
      plan: { formula: '"Plan, at "&ROUND(100*N(AIR_DiscountRate),1)&"% a year"' },
      measured: '–',
    },
    benefitCostRatio: {
      label: 'Benefit-cost ratio',
      figure: planned('AIR_BenefitCostRatio', '–'),
      plan: { formula: '"Plan: value for each 1 "&AIR_Currency&" of cost"' },
      measured: measured('{measuredRatio}', 'FIXED({measuredRatio},2)'),
    },
  },
);
