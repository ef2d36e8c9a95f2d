import type { DeclaredTab } from '../../declare/tab.ts';
import { fixed } from '../../model/addresses.ts';
import { costLines } from './lines.ts';
import { costSchedule } from './schedule.ts';
import { costSettings, costSummary, costTotalRow } from './summary.ts';
import { costsTab } from './tab.ts';

declare module '../../model/tab.ts' {
  interface TabIds {
    costs: true;
  }
}

export const costs: DeclaredTab = {
  id: 'costs',
  title: 'Costs',
  question: 'What does it really cost?',
  needs: ['assumptions'],
  filledIn: {
    place: 6,
    purpose: 'Every line of cost; setup, training and upkeep must be filled, 0 is allowed.',
  },
  parts: {
    lists: [costSummary, costSettings],
    tables: { lines: costLines, schedule: costSchedule },
    cells: { totalReason: fixed(`${costLines.letter('what')}${costTotalRow}`) },
  },
  build: costsTab,
};
