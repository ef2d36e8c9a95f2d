export { baselineAt } from './cells.ts';
export { metrics } from './metrics.ts';
export { readingsBefore, readingsSince } from './readings.ts';
