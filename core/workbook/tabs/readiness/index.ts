import type { DeclaredTab } from '../../declare/tab.ts';
import { byPlace, readinessFixes } from './fixes.ts';
import { readinessResult } from './result.ts';
import { readinessRows } from './rows.ts';
import { readinessSettings } from './settings.ts';
import { readinessTab } from './tab.ts';

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
    lists: [readinessResult, readinessSettings],
    tables: { rows: readinessRows, fixes: readinessFixes },
    cells: { byPlace },
  },
  build: readinessTab,
};
