import { putList } from '../../declare/list.ts';
import type { DeclaredTab } from '../../declare/tab.ts';
import { putTable } from '../../declare/table.ts';
import { changing } from './changing.ts';
import { odd } from './odd.ts';
import { openCells } from './open.ts';
import { reconciled } from './reconciled.ts';
import { routeParts } from './route-parts.ts';
import { secondRoute } from './second-route.ts';
import { checkSettings } from './settings.ts';
import { checksTab } from './tab.ts';
import { trackedMonths } from './tracked-months.ts';

declare module '../../model/tab.ts' {
  interface TabIds {
    checks: true;
  }
}

export const checks: DeclaredTab = {
  id: 'checks',
  title: 'Checks',
  question: 'What may be wrong here, and where?',
  needs: ['assumptions', 'costs', 'value', 'dashboard'],
  filledIn: {
    place: 12,
    purpose: 'Nothing to fill in: what may be wrong, where, and why it matters.',
  },
  parts: { rows: { secondRoute, changing, reconciled, odd }, cells: openCells },
  workings: {
    parts: { lists: [checkSettings, routeParts], tables: { trackedMonths } },
    put: ({ cell, sheets }, page) => {
      const meanings = { column: (name: string) => cell(name), cell };
      putList(page, checkSettings, 'Checks: settings and workings', meanings, sheets);
      putList(page, routeParts, 'Checks: steps of the second route', meanings, sheets);
      page.put(
        `B${trackedMonths.headerRow - 1}`,
        'Checks: the tracked weeks by month of the plan',
        'heading',
      );
      putTable(page, trackedMonths, cell, undefined, (tab) => sheets.has(tab));
      return {};
    },
  },
  build: checksTab,
};
