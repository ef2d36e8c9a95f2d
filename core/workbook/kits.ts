import { type TabId, tabIds } from './model.ts';

const firstCheck = ['start', 'assumptions', 'baseline', 'costs', 'value', 'dashboard'] as const;

/** Sets of tabs that are made together. */
export const kits = {
  'first-check': firstCheck,
  pilot: [...firstCheck, 'tracking', 'pilot', 'risks'],
  portfolio: tabIds,
} as const satisfies Record<string, readonly TabId[]>;
export type KitName = keyof typeof kits;

export const isKit = (name: string): name is KitName => Object.hasOwn(kits, name);
export const isTab = (id: string): id is TabId => tabIds.some((known) => known === id);

/** The sheet names that tabs get where nothing else has them. */
export const usualNames: Record<TabId, string> = {
  start: 'Start',
  assumptions: 'Assumptions',
  baseline: 'Baseline',
  costs: 'Costs',
  value: 'Value',
  tracking: 'Tracking',
  dashboard: 'Dashboard',
  scorecard: 'Scorecard',
  pilot: 'Pilot',
  readiness: 'Readiness',
  risks: 'Risks',
  buy_or_build: 'Buy or build',
};

const needs: Partial<Record<TabId, readonly TabId[]>> = {
  baseline: ['assumptions'],
  costs: ['assumptions'],
  value: ['assumptions'],
  dashboard: ['assumptions', 'costs', 'value'],
  tracking: ['assumptions'],
  risks: ['assumptions'],
  pilot: ['tracking', 'baseline', 'risks', 'dashboard'],
};

/** The tabs asked for and those that they need, in the workbook's order. */
export function withNeeded(wanted: readonly TabId[]): TabId[] {
  const all = new Set<TabId>();
  const add = (id: TabId) => {
    if (all.has(id)) return;
    all.add(id);
    for (const needed of needs[id] ?? []) add(needed);
  };
  wanted.forEach(add);
  return tabIds.filter((id) => all.has(id));
}
