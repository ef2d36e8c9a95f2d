import type { DeclaredTab } from '../../declare/tab.ts';
import { baselineLog, details, metrics, readingsTyped } from './log.ts';
import { baselineNotes } from './settings.ts';
import { baselineTab } from './tab.ts';
import { phasesAt } from './weeks.ts';
import { baselineWorkings } from './workings.ts';

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
    lists: [baselineNotes],
    tables: { metrics, details, readings: readingsTyped },
    cells: { phases: phasesAt },
  },
  log: baselineLog,
  workings: baselineWorkings,
  build: baselineTab,
};
