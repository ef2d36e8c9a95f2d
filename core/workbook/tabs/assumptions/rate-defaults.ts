/** What the helper for the loaded rate holds until somebody knows better. */
export const rateDefaults = {
  /** Payroll taxes, benefits, workplace: a share on top of pay. */
  overhead: 0.3,
  productiveHours: 1800,
} as const;
