import type { DeclaredTab } from '../../declare/tab.ts';
import { pilotAt } from './layout.ts';
import { pilotTab } from './tab.ts';

declare module '../../model.ts' {
  interface TabIds {
    pilot: true;
  }
}

export const pilot: DeclaredTab = {
  id: 'pilot',
  title: 'Pilot',
  question: 'Scale it, keep measuring, redesign it or stop?',
  needs: ['tracking', 'baseline', 'risks', 'dashboard'],
  filledIn: {
    place: 10,
    purpose: 'The pilot and its verdict: thresholds before the start, then a review a week.',
  },
  parts: { cells: pilotAt },
  build: pilotTab,
};
