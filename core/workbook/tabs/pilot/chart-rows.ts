import { results } from './results.ts';

/** Between what was measured and the reviews. */
export const pilotChartRows = { from: results.nextRow + 1, to: results.nextRow + 15 };
