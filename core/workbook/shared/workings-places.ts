/** The rows of Workings on which each tab's own begin. They are the same in every workbook, whichever tabs it has. */
export const workingsRows = {
  start: 5,
  costs: 75,
  value: 275,
  tracking: 465,
  risks: 1205,
  scorecard: 1495,
  baseline: 1610,
  pilot: 1740,
  dashboard: 2010,
  buyOrBuild: 2240,
  readiness: 2375,
  weeks: 2445,
  checks: 2715,
} as const;

/** How far Workings reaches with all tabs: it is made so large, for a sheet of Google's does not grow by itself. */
export const workingsExtent = { rows: 2820, columns: 170 } as const;
