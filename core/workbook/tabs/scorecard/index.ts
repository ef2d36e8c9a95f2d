import type { DeclaredTab } from '../../declare/tab.ts';
import { backlog } from './backlog.ts';
import { candidateLog } from './candidates.ts';
import { cut } from './settings.ts';
import { scorecardTab } from './tab.ts';
import { scorecardWorkings } from './workings.ts';

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
  parts: { lists: [cut], tables: { candidates: candidateLog.typed, backlog } },
  log: candidateLog,
  workings: scorecardWorkings,
  build: scorecardTab,
};
