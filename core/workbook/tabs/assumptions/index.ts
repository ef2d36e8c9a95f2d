import type { DeclaredTab } from '../../declare/tab.ts';
import { approval } from './approval.ts';
import { approved } from './approved.ts';
import { approvedMonths } from './approved-months.ts';
import { checks } from './checks.ts';
import { inputs } from './input-table.ts';
import { rates } from './rates.ts';
import { assumptionsTab } from './tab.ts';
import { workings } from './workings.ts';

declare module '../../model/tab.ts' {
  interface TabIds {
    assumptions: true;
  }
}

export const assumptions: DeclaredTab = {
  id: 'assumptions',
  title: 'Assumptions',
  question: 'What do we take as given, and who says so?',
  filledIn: {
    place: 4,
    purpose: 'What an hour costs, how sure you are, how far you look ahead.',
  },
  parts: {
    rows: { inputs, rates, checks, workings, approval },
    groups: { approved },
    tables: { approvedMonths },
  },
  build: assumptionsTab,
};
