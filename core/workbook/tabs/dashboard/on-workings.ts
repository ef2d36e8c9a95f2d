import { putRows } from '../../declare/rows.ts';
import type { DeclaredTab, TabContext } from '../../declare/tab.ts';
import { putTable } from '../../declare/table.ts';
import { resultNames } from '../../model/names.ts';
import type { Page } from '../../model/page.ts';
import type { TabId } from '../../model/tab.ts';
import { costBars, valueBars } from './bars.ts';
import { benchmarks } from './benchmarks.ts';
import { byWorkflow, typedWorkflow } from './by-workflow.ts';
import { chartPoints } from './chart-points.ts';
import { figures } from './figures.ts';
import { headOver } from './heading.ts';
import { plan, planByMonth } from './plan.ts';
import { swings, swingsByRank } from './swings.ts';
import { trendBlocks, trendCells } from './trend-blocks.ts';
import { workings } from './workings.ts';

/** What of Dashboard stands on Workings: the cells behind the names, and what its page and charts are made from. */
export const dashboardOnWorkings: NonNullable<DeclaredTab['workings']> = {
  parts: {
    rows: { figures, workings, costBars, valueBars },
    tables: { plan, chartPoints, benchmarks, swings, byWorkflow, trendBlocks },
    cells: { planByMonth, swingsByRank, ...trendCells },
  },
  put: (context, page) => {
    putWorkings(page, context);
    return {
      names: figures.keys.map((name) => ({ name, at: figures.cell(name), comment: resultNames[name] })),
    };
  },
};

/** Below each other: the figures, and what the page and its charts are made from. */
function putWorkings(page: Page, { cell, sheets }: TabContext): void {
  const has = (tab: TabId) => sheets.has(tab);
  headOver(page, figures, 'Dashboard: figures: the cells behind the names');
  putRows(page, figures, cell, undefined, has);
  headOver(page, workings, 'Dashboard: workings');
  putRows(page, workings, cell, undefined, has);
  headOver(page, plan, 'Dashboard: the plan by month');
  putTable(page, plan, cell);
  headOver(page, chartPoints, 'Dashboard: running chart');
  putTable(page, chartPoints, cell, undefined, has);
  headOver(page, costBars, 'Dashboard: cost by kind');
  putRows(page, costBars, cell);
  headOver(page, valueBars, 'Dashboard: value by kind');
  putRows(page, valueBars, cell);
  headOver(page, benchmarks, 'Dashboard: published returns');
  putTable(page, benchmarks, cell);
  headOver(page, swings, 'Dashboard: what moves the return most');
  putTable(page, swings, cell);
  headOver(page, byWorkflow, 'Dashboard: by workflow');
  putTable(page, byWorkflow, cell, typedWorkflow(has('start')));
  headOver(page, trendBlocks, 'Dashboard: trend: the last blocks of weeks that have rows');
  putTable(page, trendBlocks, cell, undefined, has);
}
