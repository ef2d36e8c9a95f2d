import type { DeclaredTab } from '../../declare/tab.ts';
import { criteria } from './criteria.ts';
import { incidents } from './incidents.ts';
import { incidentMonths } from './months.ts';
import { riskSettings } from './settings.ts';
import { risksTab } from './tab.ts';

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
    lists: [riskSettings],
    tables: { incidents, criteria, months: incidentMonths },
    cells: {
      limits: criteria.block('classNo', 'highestUsed'),
      // What was typed as tolerated; blank means that nothing is.
      tolerated: criteria.block('most', 'highest'),
    },
  },
  build: risksTab,
};
