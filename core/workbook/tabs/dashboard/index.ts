import type { DeclaredTab } from '../../declare/tab.ts';
import { beliefs } from './beliefs.ts';
import { figureCards } from './cards.ts';
import { headline } from './headline.ts';
import { missing } from './missing.ts';
import { moves } from './moves.ts';
import { dashboardOnWorkings } from './on-workings.ts';
import { sign } from './sign.ts';
import { dashboardTab } from './tab.ts';
import { trend } from './trend.ts';
import { workflows } from './workflows.ts';

declare module '../../model/tab.ts' {
  interface TabIds {
    dashboard: true;
  }
}

export const dashboard: DeclaredTab = {
  id: 'dashboard',
  title: 'Dashboard',
  question: 'Does it pay, and how sure are we?',
  needs: ['assumptions', 'costs', 'value', 'checks'],
  filledIn: {
    place: 11,
    purpose: 'One page to print and to sign. Ignore it until Costs and Value hold a line.',
  },
  parts: {
    rows: { headline, beliefs, trend, missing, sign },
    groups: { cards: figureCards },
    tables: { moves, workflows },
  },
  workings: dashboardOnWorkings,
  build: dashboardTab,
};
