import { placeOfKey } from '../../workbook/keys.ts';
import { costLines } from '../../workbook/tabs/costs/lines.ts';
import { trackingLog } from '../../workbook/tabs/tracking/log.ts';
import { valueLines } from '../../workbook/tabs/value/lines.ts';
import type { TabPlace } from '../read-places.ts';

/* Everything that the page Result reads, by the names under which its parts ask for it: the keys of the cells. */

const dashboard = [
  'dashboard.sentence',
  'dashboard.reasons',
  'dashboard.cards.payback',
  'dashboard.cards.payback.plan',
  'dashboard.cards.payback.measured',
  'dashboard.AIR_ROI',
  'dashboard.AIR_MeasuredROI',
  'dashboard.AIR_MeasuredValue',
  'dashboard.AIR_MeasuredCost',
  'dashboard.AIR_PlanToDateValue',
  'dashboard.AIR_PlanToDateCost',
  'dashboard.AIR_OnCourseROI',
  'dashboard.AIR_OnCourseROILow',
  'dashboard.plannedROI',
  'dashboard.isMeasured',
  'dashboard.measuredWeeks',
  'dashboard.runningTitle',
  'dashboard.chartPoints.month',
  'dashboard.chartPoints.value',
  'dashboard.chartPoints.cost',
  'dashboard.chartPoints.measuredValue',
  'dashboard.chartPoints.measuredCost',
  'dashboard.moves.what.1',
  'dashboard.tabsState',
  'dashboard.assumptionsState',
  'dashboard.costsState',
  'dashboard.valueState',
  'dashboard.measuredState',
  'dashboard.baselineState',
  'dashboard.planState',
  'dashboard.firstOpen',
  'dashboard.secondOpen',
  'dashboard.thirdOpen',
] as const;
const checks = ['checks.changingCount', 'checks.place1', 'checks.place2', 'checks.place3'] as const;
const pilot = [
  'pilot.workflow',
  'pilot.sentence',
  'pilot.why',
  'pilot.facts',
  'pilot.change',
  'pilot.verdict',
  'pilot.results.adoption',
  'pilot.adoptionNeeded',
  'pilot.due.weekly',
  'pilot.due.weekly.state',
  'pilot.due.monthly',
  'pilot.due.monthly.state',
  'pilot.due.quarterly',
  'pilot.due.quarterly.state',
] as const;
const assumptions = [
  'assumptions.currency',
  'assumptions.startDate',
  'assumptions.horizon',
  'assumptions.rampUsed',
  'assumptions.confidence',
  'assumptions.trackedConfidence',
  'assumptions.trackedConfidence.status',
  'assumptions.trackedConfidence.source',
  'assumptions.confidence.status',
  'assumptions.confidence.source',
  'assumptions.hourlyRate',
  'assumptions.hourlyRate.status',
  'assumptions.hourlyRate.source',
  'assumptions.redirected',
  'assumptions.redirected.status',
  'assumptions.redirected.source',
  'assumptions.inputs.status',
  'assumptions.isApproved',
  'assumptions.approved.startDate',
  'assumptions.approved.months',
  'assumptions.approved.confidence',
  'assumptions.approvedMonths.valueNow',
  'assumptions.approvedMonths.valueOnceNow',
  'assumptions.approvedMonths.valueRunning',
  'assumptions.approvedMonths.valueOnce',
] as const;
const tracking = [
  'tracking.ofAll.first',
  'tracking.ofAll.last',
  'tracking.ofAll.lastDay',
  'tracking.ofAll.weeks',
  'tracking.ofAll.once',
  'tracking.ofAll.plan',
  'tracking.ofAll.adjusted',
  'tracking.ofAll.incidents',
  'tracking.ofAll.costToDate',
  'tracking.ofAll.runWeeks',
  'tracking.ofAll.runValue',
  'tracking.weeks.rows',
  'tracking.points.adoption',
] as const;

/** Of lines and rows what the tab Workings reads, so that nothing hangs on how people moved them. */
const onWorkings = (range: string): TabPlace => ({ tab: 'workings', at: range });
const lines = {
  costStates: onWorkings(costLines.worked.range('state')),
  valueStates: onWorkings(valueLines.worked.range('state')),
  kinds: onWorkings(valueLines.worked.range('kind')),
  runningYears: onWorkings(valueLines.worked.range('runningYear')),
  onceAmounts: onWorkings(valueLines.worked.range('onceUsed')),
  starts: onWorkings(valueLines.worked.range('startUsed')),
  ends: onWorkings(valueLines.worked.range('endUsed')),
  startWeeks: onWorkings(valueLines.worked.range('startWeek')),
  rowStates: onWorkings(trackingLog.worked.range('state')),
  otherValues: onWorkings(trackingLog.worked.range('otherValue')),
  grossValues: onWorkings(trackingLog.worked.range('gross')),
} as const;

const keys = [...dashboard, ...checks, ...pilot, ...assumptions, ...tracking] as const;
export type ResultPlace = (typeof keys)[number] | keyof typeof lines;

/** Worked out when they are first asked for: the pane draws before. */
export const resultPlaces = (): Readonly<Record<ResultPlace, TabPlace>> => ({
  ...(Object.fromEntries(keys.map((key) => [key, placeOfKey(key)])) as Record<
    (typeof keys)[number],
    TabPlace
  >),
  ...lines,
});
