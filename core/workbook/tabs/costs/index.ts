import type { DeclaredTab } from '../../declare/tab.ts';
import { costLines } from './lines.ts';
import { costSummary } from './summary.ts';
import { costsTab } from './tab.ts';
import { costWorkings } from './workings.ts';

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
    rows: { summary: costSummary },
    tables: { lines: costLines.typed },
    cells: { totalReason: '$C$5' },
  },
  log: costLines,
  workings: costWorkings,
  build: costsTab,
};
