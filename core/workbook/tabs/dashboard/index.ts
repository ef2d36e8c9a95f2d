import type { DeclaredTab } from '../../declare/tab.ts';
import { costBars, valueBars } from './bars.ts';
import { beliefs } from './beliefs.ts';
import { benchmarks } from './benchmarks.ts';
import { byWorkflow } from './by-workflow.ts';
import { figureCards } from './cards.ts';
import { chartPoints } from './chart-points.ts';
import { figures } from './figures.ts';
import { headline } from './headline.ts';
import { missing } from './missing.ts';
import { moves } from './moves.ts';
import { plan, planByMonth } from './plan.ts';
import { swings, swingsByRank } from './swings.ts';
import { dashboardTab } from './tab.ts';
import { trend } from './trend.ts';
import { trendBlocks, trendCells } from './trend-blocks.ts';
import { workflows } from './workflows.ts';
import { workings } from './workings.ts';

declare module '../../model/tab.ts' {
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
    rows: { figures, workings, headline, beliefs, trend, missing, costBars, valueBars },
    groups: { cards: figureCards },
    tables: { plan, chartPoints, benchmarks, swings, byWorkflow, trendBlocks, moves, workflows },
    cells: { planByMonth, swingsByRank, ...trendCells },
  },
  build: dashboardTab,
};
