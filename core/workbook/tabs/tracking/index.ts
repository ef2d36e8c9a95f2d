import type { DeclaredTab } from '../../declare/tab.ts';
import { log } from './log.ts';
import { points } from './points.ts';
import { sumsOf, trackingSettings } from './sums.ts';
import { trackingTab } from './tab.ts';

declare module '../../model/tab.ts' {
  interface TabIds {
    tracking: true;
  }
}

export const tracking: DeclaredTab = {
  id: 'tracking',
  title: 'Tracking',
  question: 'What did this week bring, and what did it cost?',
  needs: ['assumptions'],
  filledIn: {
    place: 8,
    purpose: 'A row a week and workflow, from the first week of use. Ignore it until then.',
  },
  parts: {
    lists: [trackingSettings],
    tables: { log, points },
    groups: {
      ofAll: sumsOf('ofAll'),
      ofPilot: sumsOf('ofPilot'),
    },
  },
  build: trackingTab,
};
