import { inPercent } from '../../model/page.ts';

/* What stands behind the verdict, in sentences that name their scope and the belief. */

const atBelief = `" at "&IF(ISNUMBER(AIR_TrackedConfidence), ${inPercent('AIR_TrackedConfidence')}, "unknown")&" confidence"`;
const plan = `IF(ISNUMBER({plannedROI}), ", plan "&${inPercent('{plannedROI}')}, "")`;
const soFar = `${inPercent('{tracking.ofPilot.roi}')}&" in "&{tracking.ofPilot.weeks}&" weeks"`;

/** Where the pilot is heading, what the plan said, and what it has returned. */
export const whereItIsHeading = `
  IF(NOT(ISNUMBER({tracking.ofPilot.roi})),
    IF(N({tracking.ofAll.rows})>0, "Measured: "&{tracking.ofPilot.roi}&".", ""),
  IF({isBeyond}=1,
    "The horizon of "&{assumptions.horizon}&" months is over: "&${soFar}&${atBelief}&${plan}&".",
  IF(COUNT({tracking.ofPilot.onCourse}, {tracking.ofPilot.low})=2,
    "On course for "&${inPercent('{tracking.ofPilot.onCourse}')}&" over "&{assumptions.horizon}&" months (low "
      &${inPercent('{tracking.ofPilot.low}')}&","&${atBelief}&")"&${plan}&"; so far "&${soFar}&".",
    "So far "&${soFar}&${atBelief}&${plan}&
      IF({tracking.ofPilot.weeks}<{tracking.leastRunWeeks},
        "; where it is heading needs "&{tracking.leastRunWeeks}&" tracked weeks.", "."))))`;

/** "3,400 (46%) behind plan": how a figure stands beside that of the plan. */
export const differenceFrom = (figure: string, planned: string, of: 'value' | 'cost'): string => `
  IF(ROUND(${figure}-${planned},6)=0, "as planned",
    FIXED(ABS(${figure}-${planned}),0)
    &IF(${planned}>0, " (" &ROUND(100*ABS(${figure}-${planned})/${planned},0)&"%)", "")
    &IF(${figure}>${planned}, " ${of === 'value' ? 'ahead of' : 'above'} plan", " ${of === 'value' ? 'behind' : 'below'} plan"))`;

/** "46% behind plan"; in words where there is nothing planned. */
const beside = (of: 'value' | 'cost', planned: 'planValue' | 'planCost', more: string, less: string) => {
  const [figure, wanted] = [`{tracking.ofPilot.${of}}`, `{tracking.ofPilot.${planned}}`];
  return `
    IF(${wanted}>0,
      IF(ROUND(100*ABS(${figure}-${wanted})/${wanted},0)=0, "as planned",
        ${inPercent(`ABS(${figure}-${wanted})/${wanted}`)}&IF(${figure}>${wanted}, " ${more}", " ${less}")),
      "not in the plan")`;
};

/** Value and cost so far beside the plan to date, and all workflows where there are more. */
export const besideThePlan = `
  IF({isBeyond}=1,
    "The plan ends before the last tracked week: it is no measure of it.",
  IF(COUNT({tracking.ofPilot.value}, {tracking.ofPilot.cost}, {tracking.ofPilot.planValue}, {tracking.ofPilot.planCost})=4,
    "Value is "&${beside('value', 'planValue', 'ahead of plan', 'behind plan')}&", cost "
      &${beside('cost', 'planCost', 'above it', 'below it')}&".",
    ""))
  &IF(AND({tracking.soleWorkflow}<>1, ISNUMBER({tracking.ofAll.onCourse})),
    " All workflows: on course for "&${inPercent('{tracking.ofAll.onCourse}')}&".", "")`;
