import type { DeclaredTab } from '../../declare/tab.ts';
import { readinessFixes } from './fixes.ts';
import { readinessResult } from './result.ts';
import { readinessLog } from './rows.ts';
import { readinessTab } from './tab.ts';
import { readinessWorkings } from './workings.ts';

declare module '../../model/tab.ts' {
  interface TabIds {
    readiness: true;
  }
}

export const readiness: DeclaredTab = {
  id: 'readiness',
  title: 'Readiness',
  question: 'Are we ready for it, and what must be fixed first?',
  filledIn: {
    place: 2,
    purpose: 'Whether you are ready for it; ignore it until a workflow is chosen.',
  },
  parts: {
    lists: [readinessResult],
    tables: { rows: readinessLog.typed, fixes: readinessFixes },
  },
  workings: readinessWorkings,
  build: readinessTab,
};
