import { details } from './details.ts';
import { metrics } from './metrics.ts';
import { phasesAt, readings, readingsBefore, readingsSince } from './readings.ts';
import { baselineSettings } from './settings.ts';

/** Cells that other tabs read. */
export const baselineAt = {
  fewestWeeks: baselineSettings.cell('fewestWeeks'),
  fewestReadings: baselineSettings.cell('fewestReadings'),
  chance: baselineSettings.cell('chance'),
  workflows: metrics.block('workflow', 'workflow'),
  names: metrics.block('metric', 'metric'),
  directions: metrics.block('direction', 'direction'),
  targets: metrics.block('target', 'target'),
  decides: metrics.block('decides', 'decides'),
  before: metrics.block('before', 'before'),
  weeks: metrics.block('weeks', 'weeks'),
  sources: details.block('source', 'source'),
  /** All readings, a row a metric and a column a week. */
  readingsBefore: readings.block('before1', `before${readingsBefore}`),
  readingsSince: readings.block('since1', `since${readingsSince}`),
  phases: phasesAt,
  filled: baselineSettings.cell('filled'),
  shortest: baselineSettings.cell('shortest'),
};
