/** The rows of Workings on which each tab's own begin. They are the same in every workbook, whichever tabs it has. */
export const workingsRows = {
  start: 5,
  costs: 60,
  value: 260,
  tracking: 450,
  risks: 1145,
  scorecard: 1435,
  baseline: 1550,
  pilot: 1675,
  dashboard: 1930,
  buyOrBuild: 2140,
  readiness: 2270,
  weeks: 2335,
} as const;

/** How far Workings reaches with all tabs: it is made so large, for a sheet of Google's does not grow by itself. */
export const workingsExtent = { rows: 2610, columns: 175 } as const;
