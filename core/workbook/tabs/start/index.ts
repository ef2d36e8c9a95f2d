import type { DeclaredTab } from '../../declare/tab.ts';
import { startParts } from './parts.ts';
import { startTab } from './tab.ts';

declare module '../../model/tab.ts' {
  interface TabIds {
    start: true;
  }
}

/** Start, which lists the other tabs. */
export function startOf(others: readonly DeclaredTab[]): DeclaredTab {
  const { workflows, statuses, stillMissing } = startParts(others);
  return {
    id: 'start',
    title: 'Start',
    question: 'Does AI pay here? Begin with this page.',
    parts: { rows: { workflows, statuses, stillMissing } },
    build: (context) => startTab(context, others),
  };
}
