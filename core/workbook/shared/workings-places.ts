/** The rows of Workings on which each tab's own begin. They are the same in every workbook, whichever tabs it has. */
export const workingsRows = {
  start: 5,
  costs: 60,
  value: 185,
  tracking: 245,
  risks: 645,
  scorecard: 830,
  baseline: 890,
  pilot: 960,
  dashboard: 1160,
  buyOrBuild: 1370,
  readiness: 1500,
} as const;

/** How far Workings reaches with all tabs: it is made so large, for a sheet of Google's does not grow by itself. */
export const workingsExtent = { rows: 1560, columns: 110 } as const;
