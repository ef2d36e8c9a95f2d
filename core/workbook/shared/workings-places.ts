/** The rows of Workings on which each tab's own begin. They are the same in every workbook, whichever tabs it has. */
export const workingsRows = {
  start: 5,
  costs: 60,
  value: 240,
  tracking: 350,
  risks: 1010,
  scorecard: 1300,
  baseline: 1415,
  pilot: 1540,
  dashboard: 1795,
  buyOrBuild: 2005,
  readiness: 2135,
} as const;

/** How far Workings reaches with all tabs: it is made so large, for a sheet of Google's does not grow by itself. */
export const workingsExtent = { rows: 2195, columns: 170 } as const;
