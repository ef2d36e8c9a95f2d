import type { DeclaredTab } from '../../declare/tab.ts';
import { backlog } from './backlog.ts';
import { candidates } from './candidates.ts';
import { chartTitle } from './chart.ts';
import { settings } from './settings.ts';
import { scorecardTab } from './tab.ts';

declare module '../../model/tab.ts' {
  interface TabIds {
    scorecard: true;
  }
}

export const scorecard: DeclaredTab = {
  id: 'scorecard',
  title: 'Scorecard',
  question: 'Which workflow should we begin with?',
  filledIn: {
    place: 1,
    purpose: 'Which workflow to begin with; ignore it once one is chosen.',
  },
  parts: { lists: [settings], tables: { candidates, backlog }, cells: { chartTitle } },
  build: scorecardTab,
};
