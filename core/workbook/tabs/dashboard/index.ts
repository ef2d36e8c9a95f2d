import type { DeclaredTab } from '../../declare/tab.ts';
import { figure, figureRows, work, workRows } from './layout.ts';
import { dashboardTab } from './tab.ts';

declare module '../../model.ts' {
  interface TabIds {
    dashboard: true;
  }
}

export const dashboard: DeclaredTab = {
  id: 'dashboard',
  title: 'Dashboard',
  question: 'Does it pay, and how sure are we?',
  needs: ['assumptions', 'costs', 'value'],
  filledIn: {
    place: 11,
    purpose: 'Nothing to fill in: one page to print. Ignore it until Costs and Value hold a line.',
  },
  parts: {
    lists: [
      { keys: figureRows.keys, cell: figure },
      { keys: workRows.keys, cell: work },
    ],
  },
  build: dashboardTab,
};
