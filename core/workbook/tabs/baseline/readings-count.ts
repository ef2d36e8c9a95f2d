/** Weeks for which a metric has a cell to type a reading into. */
export const readingsBefore = 8;
export const readingsSince = 52;
