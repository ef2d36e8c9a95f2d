import { putWorked } from '../../declare/log.ts';
import { putRows } from '../../declare/rows.ts';
import type { DeclaredTab } from '../../declare/tab.ts';
import { fixed } from '../../model/addresses.ts';
import { companyRow } from './company.ts';
import { namedInRow } from './names.ts';
import { startParts } from './parts.ts';
import { startTab } from './tab.ts';

declare module '../../model/tab.ts' {
  interface TabIds {
    start: true;
  }
}

/** Start, which lists the other tabs. */
export function startOf(others: readonly DeclaredTab[]): DeclaredTab {
  const { workflows, statuses, stillMissing, names } = startParts(others);
  return {
    id: 'start',
    title: 'Start',
    question: 'Does AI pay here? Begin with this page.',
    parts: {
      rows: { company: companyRow, statuses, stillMissing },
      tables: { workflows: workflows.typed },
      cells: { typedWorkflows: fixed(workflows.typed.filled('name')) },
    },
    workings: {
      parts: { tables: { workflows: workflows.worked } },
      put: (context, page) => {
        page.put(`B${workflows.worked.headerRow - 1}`, 'Start: workflows as they are read', 'heading');
        putWorked(page, workflows, context);
        page.put(`B${names.firstRow - 2}`, 'Names that your own formulas can use', 'heading');
        putRows(page, names, context.cell, (column, key) =>
          namedInRow(column, names.keys.indexOf(key), context),
        );
        return {};
      },
    },
    build: (context) => startTab(context, others),
  };
}
