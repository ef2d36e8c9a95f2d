import { dayInWords } from '../../declare/head-row.ts';
import { namedRows } from '../../declare/rows.ts';
import { inPercent, words } from '../../model/page.ts';
import { isDay } from '../assumptions/inputs.ts';
import { neededCategories } from '../costs/ready-costs.ts';
import { notMeasuredYet } from '../tracking/words.ts';

/** Something is tracked, and keeps the measured figures from being known. */
const isHeldBack = `{measuredProblem}<>"${notMeasuredYet}"`;
const soFar = `
  "Measured so far, all workflows: ROI "&${inPercent('AIR_MeasuredROI')}&" in "&{measuredWeeks}&" weeks at "
  &${inPercent('AIR_TrackedConfidence')}&" confidence; plan "&${inPercent('{plannedROI}')}&" over "&{assumptions.horizon}&" months."`;

/** What the figures say, or what is missing before they can. */
const sentence = (verdict: string) => `
  IF({tabsState}<>"complete", "The tab "&{tabsState}&": undo that, or choose Create in the add-in.",
  IF(ISNUMBER(AIR_ROI),
    IF(ISNUMBER(AIR_MeasuredROI), ${verdict},
      IF(${isHeldBack}, "Measured: "&{measuredProblem}&".", {forecast})),
    "Forecast: not possible yet; "&IF({problem}="", "the costs are 0", {problem})&"."))`;

/** Why, or what else there is to say. */
const reasons = (measured: string) => `
  IF({tabsState}<>"complete", "",
  IF(ISNUMBER(AIR_ROI),
    IF(ISNUMBER(AIR_MeasuredROI), ${measured},
    IF(${isHeldBack}, {forecast}, {justEnough}&"Nothing measured yet.")),
    ""))`;

/** Whether a category of cost has a line that counts. */
export const hasCategory = (category: string): string =>
  `COUNTIFS({costs.lines.category}, ${words(category)}, {costs.lines.state}, 1)>0`;
const forgotten = neededCategories
  .map((category) => `IF(${hasCategory(category)}, "", ${words(`, ${category.toLowerCase()}`)})`)
  .join('&');

/** The sentence on top, and what the costs leave out. */
export const headline = namedRows(
  'B4',
  'words',
  { words: { style: 'sentence' } },
  {
    sentence: {
      words: {
        formula: sentence(
          'IF({pilot.workflow}="", "", "Pilot "&TRIM({pilot.workflow})&": ")&AIR_Verdict&"."',
        ),
        without: { pilot: { formula: sentence('"The tab Pilot gives a verdict."') } },
      },
    },
    reasons: {
      words: {
        style: 'question',
        formula: reasons(`IF({pilot.reason}="", ${soFar}, {pilot.reason})`),
        without: { pilot: { formula: reasons(soFar) } },
      },
    },
    besidePlan: {
      words: {
        style: 'question',
        formula:
          'IF(AND({tabsState}="complete", ISNUMBER(AIR_MeasuredROI)), {pilot.behind}&" "&{pilot.changes}, "")',
        without: { pilot: { formula: '""' } },
      },
    },
    basis: {
      words: {
        style: 'question',
        formula: `
          "Plan of "&IF(ISNUMBER({assumptions.horizon}), {assumptions.horizon}&" months", "an unknown horizon")
            &IF(${isDay('AIR_StartDate')}, " from "&${dayInWords('AIR_StartDate')}, ", start not known")
            &"; hour "&IF(ISNUMBER(AIR_HourlyRate), FIXED(AIR_HourlyRate,2)&" "&AIR_Currency, "not known")
            &"; redirected "&IF(ISNUMBER(AIR_Redirected), ${inPercent('AIR_Redirected')}, "not known")
            &"; tracked confidence "&IF(ISNUMBER(AIR_TrackedConfidence), ${inPercent('AIR_TrackedConfidence')}, "not known")&"."`,
      },
    },
    forgottenCosts: {
      words: {
        style: 'question',
        formula: `
          IF(${forgotten}="",
            "Setup, training and upkeep are in the costs.",
            "Not in the costs yet: "&MID(${forgotten}, 3, LEN(${forgotten}))&". Type 0 where there is none.")`,
      },
    },
  },
);
