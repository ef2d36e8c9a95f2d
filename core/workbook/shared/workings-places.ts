/** The rows of Workings on which each tab's own begin. They are the same in every workbook, whichever tabs it has. */
export const workingsRows = {
  start: 5,
  costs: 60,
  value: 260,
  tracking: 450,
  risks: 1190,
  scorecard: 1480,
  baseline: 1595,
  pilot: 1725,
  dashboard: 1990,
  buyOrBuild: 2215,
  readiness: 2350,
  weeks: 2420,
} as const;

/** How far Workings reaches with all tabs: it is made so large, for a sheet of Google's does not grow by itself. */
export const workingsExtent = { rows: 2710, columns: 170 } as const;
