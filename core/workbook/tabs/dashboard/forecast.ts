import { inPercent } from '../../model/page.ts';

/* What the plan says, in sentences. */

/** When value covers cost, and whether it stays so. */
const payback = `
  IF(ISNUMBER(AIR_PaybackWeeks),
    IF(AIR_PaybackWeeks=0,
      "never below its cost",
      "pays back in "&ROUND(AIR_PaybackWeeks, IF(AIR_PaybackWeeks<{weeksInWords}, 1, 0))&" weeks")
    &IF(ISNUMBER({again}), " and is below zero again in month "&{again}, ""),
    "does not pay back within "&{assumptions.horizon}&" months"
    &IF(ISNUMBER({laterPayback}), ", but at the last month's rate in about "&ROUND({laterPayback},0)&" weeks", ""))`;
/** How much of the claim must be real. */
export const justEnough = `
  IF(ISNUMBER(AIR_BreakEvenConfidence),
    IF(AIR_BreakEvenConfidence>1, "It does not pay even if all of the claimed value is real. ",
    IF(AIR_BreakEvenConfidence<{leastShare},
      "It pays if under "&${inPercent('{leastShare}')}&" of the claimed value is real. ",
      "It pays if at least "&${inPercent('AIR_BreakEvenConfidence')}&" of the claimed value is real. ")),
    "")`;
/** "711%", or "25 times" from ten times on. */
const inShort = `IF(AIR_ROI>={multipleFrom}, ROUND(AIR_ROI,0)&" times the cost", ${inPercent('AIR_ROI')})`;
export const forecast = `"Forecast: ROI "&${inShort}&" over "&{assumptions.horizon}&" months; "&${payback}&"."`;
