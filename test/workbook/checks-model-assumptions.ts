import { namesIn, type Tracked } from './logs.ts';
import { type ApprovedKey, approvedKeys, type Odd, withoutProposal, withProposal } from './oddities.ts';
import { expectedOf, returnOf, workflowOf } from './plan-model.ts';
import { alwaysOnStart, type Plan } from './plans.ts';

/* What the tab Checks counts of assumptions and the approved plan, worked out a second time. */

/** The one workflow that Start has; null where it has several. */
const oneOnStart = (tracked: Tracked): string | null => {
  const [first = alwaysOnStart, ...others] = new Set([...namesIn(tracked), alwaysOnStart]);
  return others.length === 0 ? first : null;
};
/** The pilot is of the one workflow that Start has. */
export const isSole = (tracked: Tracked): boolean =>
  tracked.pilot !== null && tracked.pilot === oneOnStart(tracked);
const isOfPilot = (tracked: Tracked) => (workflow: string | null) =>
  tracked.pilot !== null && (workflow === tracked.pilot || (workflow === null && isSole(tracked)));

/** A line of hours follows the redirected share of the assumptions. */
const isIncomplete = (tracked: Tracked) =>
  tracked.redirected === null &&
  tracked.plan.values.some(({ kind, share }) => kind === 'Time saved' && share === 'proposed');
export const areCostsKnown = ({ unknown, below }: Odd): boolean =>
  !unknown.in.includes('costs') && below.costs === 0;
export const areValuesKnown = ({ tracked, unknown, below }: Odd): boolean =>
  !unknown.in.includes('value') && below.value === 0 && !isIncomplete(tracked);
/** The plan, with the redirected share that its lines follow; lines of none are of the one workflow that Start has. */
export const planOf = (tracked: Tracked): Plan => ({
  ...tracked.plan,
  redirected: tracked.redirected ?? 0,
  values: tracked.plan.values.map((line) => ({ ...line, workflow: line.workflow ?? oneOnStart(tracked) })),
});

/** What a plan is now, of what is approved; null where it is not known or blank. */
export function approvedNow(odd: Odd): Readonly<Record<ApprovedKey, number | null>> {
  const { tracked } = odd;
  const plan = planOf(tracked);
  const [hasCosts, hasValues] = [areCostsKnown(odd), areValuesKnown(odd)];
  const { total, value, costLow, costHigh, valueLow, valueHigh } = expectedOf(plan);
  const ofPilot = workflowOf(plan, isOfPilot(tracked));
  const ifBoth = (figure: number | null) => (hasCosts && hasValues ? figure : null);
  return {
    startDate: plan.startDate,
    months: plan.months,
    hourlyRate: plan.hourlyRate,
    weeks: plan.weeks,
    confidence: plan.confidence,
    trackedConfidence: tracked.trackedConfidence ?? plan.confidence,
    redirected: tracked.redirected,
    attribution: plan.attribution,
    rampWeeks: plan.rampWeeks,
    discountRate: plan.discountRate,
    totalCost: hasCosts ? total : null,
    value: hasValues ? value : null,
    roi: ifBoth(returnOf(value, total)),
    roiLow: ifBoth(returnOf(valueLow, costHigh)),
    roiHigh: ifBoth(returnOf(valueHigh, costLow)),
    pilotROI: ifBoth(returnOf(ofPilot.value, ofPilot.cost)),
    roiThreshold: odd.roiThreshold,
    metricThreshold: null,
    adoptionThreshold: tracked.adoptionWanted,
    incidentsThreshold: null,
  };
}

/** Since a plan was approved with name and day. */
function changedSince(odd: Odd): number {
  const { approval } = odd;
  if (approval === null || approval.by.trim() === '' || approval.on === null) return 0;
  const now = approvedNow(odd);
  return approvedKeys.filter((key) => {
    const since = approval.since[key];
    return since === 'another' || (since === 'blank' && now[key] !== null);
  }).length;
}

export function checksOfAssumptions(odd: Odd): Readonly<Record<string, number>> {
  const { tracked, names, tasksPerYear, benchmarkKind } = odd;
  const filled = withoutProposal.filter(
    (key) => ({ hourlyRate: 0, redirected: tracked.redirected, tasksPerYear, benchmarkKind })[key] !== null,
  );
  return {
    changedSince: changedSince(odd),
    noName: filled.filter((key) => names[key].trim() === '').length,
    unconfirmed: withProposal.filter((key) => names[key].trim() === '').length,
  };
}
