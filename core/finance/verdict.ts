/** What a pilot must show: days of use, weeks of baseline, share of users. */
export const thresholds = { earlyDays: 60, provisionalDays: 90, baselineWeeks: 4, adoption: 0.5 };
