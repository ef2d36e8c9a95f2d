import type { DeclaredTab } from '../../declare/tab.ts';
import { criteria } from './criteria.ts';
import { incidentLog } from './incidents.ts';
import { risksTab } from './tab.ts';
import { riskWorkings } from './workings.ts';

declare module '../../model/tab.ts' {
  interface TabIds {
    risks: true;
  }
}

export const risks: DeclaredTab = {
  id: 'risks',
  title: 'Risks',
  question: 'What went wrong, and is it still within what we tolerate?',
  needs: ['assumptions'],
  filledIn: {
    place: 9,
    purpose: 'Every incident, on the day; set what is tolerated before the start.',
  },
  parts: {
    tables: { incidents: incidentLog.typed, criteria },
    // What was typed as tolerated; blank means that nothing is.
    cells: { tolerated: criteria.block('most', 'highest') },
  },
  log: incidentLog,
  workings: riskWorkings,
  build: risksTab,
};
