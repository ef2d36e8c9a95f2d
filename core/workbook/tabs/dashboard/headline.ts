import { namedRows } from '../../declare/rows.ts';
import { inPercent, words } from '../../model/page.ts';
import { neededCategories } from '../costs/ready-costs.ts';
import { notMeasuredYet } from '../tracking/words.ts';

const measuredOrNot = `
  IF({measuredProblem}="${notMeasuredYet}", " Nothing measured yet.", " Measured: "&{measuredProblem}&".")`;
const soFar = `
  "Measured so far: ROI "&${inPercent('AIR_MeasuredROI')}&" in "&{measuredWeeks}&" weeks; plan "&${inPercent('AIR_ROI')}&"."`;

const paysBack = `
  "Forecast: pays back in "&ROUND(AIR_PaybackWeeks, IF(AIR_PaybackWeeks<{weeksInWords}, 1, 0))&" weeks"
  &IF(AIR_PaybackWeeks>{assumptions.horizonWeeks}, ", after the horizon", "")
  &IF(ISNUMBER(AIR_BreakEvenConfidence),
    "; it pays if at least "&ROUND(100*AIR_BreakEvenConfidence,0)&"% of the claimed value is real.",
    ".")
  &${measuredOrNot}`;
const doesNotPay = `
  "Forecast: does not pay back at these figures: the value of a month must rise above "&FIXED(AIR_MonthlyCost,0)&"."
  &${measuredOrNot}`;

/** What the figures say, or what is missing before they can. */
const sentence = (verdict: string) => `
  IF({tabsState}<>"complete", "The tab "&{tabsState}&": undo that, or choose Create in the add-in.",
  IF(ISNUMBER(AIR_ROI),
    IF(ISNUMBER(AIR_MeasuredROI), ${verdict},
    IF(ISNUMBER(AIR_PaybackWeeks), ${paysBack},
    ${doesNotPay})),
    "Forecast: not possible yet; "&IF({problem}="", "the costs are 0", {problem})&"."))`;

/** Whether a category of cost has a line that counts. */
export const hasCategory = (category: string): string =>
  `COUNTIFS({costs.lines.category}, ${words(category)}, {costs.lines.state}, 1)>0`;
const forgotten = neededCategories
  .map((category) => `IF(${hasCategory(category)}, "", ${words(`, ${category.toLowerCase()}`)})`)
  .join('&');

/** The sentence on top, and what the costs leave out. */
export const headline = namedRows(
  'B5',
  'words',
  { words: { style: 'sentence' } },
  {
    sentence: {
      words: {
        formula: sentence(`AIR_Verdict&". "&${soFar}`),
        without: { pilot: { formula: sentence(`${soFar}&" The tab Pilot gives a verdict."`) } },
      },
    },
    forgottenCosts: {
      words: {
        style: 'note',
        formula: `
          IF(${forgotten}="",
            "Setup, training and upkeep are in the costs.",
            "Not in the costs yet: "&MID(${forgotten}, 3, LEN(${forgotten}))&". Type 0 where there is none.")`,
      },
    },
  },
);
