import type { DeclaredTab } from '../../declare/tab.ts';
import { details } from './details.ts';
import { limits } from './limits.ts';
import { metrics } from './metrics.ts';
import { phasesAt, readings, readingsBefore, readingsSince } from './readings.ts';
import { baselineNotes, baselineSettings } from './settings.ts';
import { baselineTab } from './tab.ts';

declare module '../../model/tab.ts' {
  interface TabIds {
    baseline: true;
  }
}

export const baseline: DeclaredTab = {
  id: 'baseline',
  title: 'Baseline',
  question: 'What was it like before, and is it better now?',
  needs: ['assumptions'],
  filledIn: {
    place: 5,
    purpose: 'What it was like before; best measured for four weeks before the start.',
  },
  parts: {
    lists: [baselineSettings, baselineNotes],
    tables: { metrics, readings, limits, details },
    cells: {
      phases: phasesAt,
      workflows: metrics.block('workflow', 'workflow'),
      names: metrics.block('metric', 'metric'),
      directions: metrics.block('direction', 'direction'),
      targets: metrics.block('target', 'target'),
      decides: metrics.block('decides', 'decides'),
      before: metrics.block('before', 'before'),
      weeks: metrics.block('weeks', 'weeks'),
      sources: details.block('source', 'source'),
      // All readings, a row a metric and a column a week.
      readingsBefore: readings.block('before1', `before${readingsBefore}`),
      readingsSince: readings.block('since1', `since${readingsSince}`),
    },
  },
  build: baselineTab,
};
