/** The rows of Workings on which each tab's own begin. They are the same in every workbook, whichever tabs it has. */
export const workingsRows = {
  costs: 5,
  value: 130,
} as const;
