import type { DeclaredTab } from '../../declare/tab.ts';
import { inShort } from './in-short.ts';
import { trackingLog } from './log.ts';
import { trackingTab } from './tab.ts';
import { trackingWorkings } from './workings.ts';

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
  parts: { rows: { summary: inShort }, tables: { log: trackingLog.typed } },
  log: trackingLog,
  workings: trackingWorkings,
  build: trackingTab,
};
