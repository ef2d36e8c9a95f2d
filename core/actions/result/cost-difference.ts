/** Why measured cost differs from the cost of the plan to date; together they are the whole difference. */
export interface CostDifference {
  /** Spend and hours that were typed, less what was planned in their place. */
  readonly typed: number;
  readonly incidents: number;
  /** The plan as it is now, less the one that was approved, to date. */
  readonly planChanged: number;
  /** Weeks before the first tracked one, which are planned but not measured, and what of a week lies outside the plan. */
  readonly otherWeeks: number;
}

/** From the sums of Tracking on Workings. */
export const costDifference = (sums: {
  readonly once: number;
  readonly plannedWeeks: number;
  readonly typedLessPlanned: number;
  readonly incidents: number;
  readonly costToDate: number;
  readonly planToDate: number;
}): CostDifference => ({
  typed: sums.typedLessPlanned,
  incidents: sums.incidents,
  planChanged: sums.costToDate - sums.planToDate,
  otherWeeks: sums.once + sums.plannedWeeks - sums.costToDate,
});
