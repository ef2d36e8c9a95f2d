/**
 * Weeks of full value in so many weeks on a linear ramp, of many lines at once: as core/methods/ramped-value, but IF does not
 * choose line by line in every spreadsheet. Weeks below 0 are of lines that have not begun; who asks leaves them out.
 */
export const rampedWeeksOf = (weeks: string, ramp: string): string =>
  `((${weeks}<${ramp})*(${weeks})^2/(2*(${ramp}+(${ramp}=0)))+(${weeks}>=${ramp})*(${weeks}-${ramp}/2))`;
