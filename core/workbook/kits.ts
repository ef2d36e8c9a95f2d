import type { DeclaredTab } from './declare/tab.ts';
import type { TabId } from './model/tab.ts';
import { tabs } from './tabs/index.ts';

/** The tabs that can be made, in the order in which they stand in a workbook. */
export const tabIds: readonly TabId[] = tabs.map(({ id }) => id);
const byId = new Map(tabs.map((tab) => [tab.id, tab]));

/** @throws Error for one that nobody declared. */
export function declaredTab(id: TabId): DeclaredTab {
  const tab = byId.get(id);
  if (!tab) throw new Error(`there is no tab '${id}'`);
  return tab;
}

/** The name that its sheet gets where nothing else has it. */
export const usualName = (id: TabId): string => declaredTab(id).title;

const firstCheck = ['start', 'assumptions', 'baseline', 'costs', 'value', 'dashboard', 'checks'] as const;

/** Sets of tabs that are made together. */
export const kits = {
  'first-check': firstCheck,
  pilot: [...firstCheck, 'tracking', 'pilot', 'risks'],
  portfolio: tabIds,
} as const satisfies Record<string, readonly TabId[]>;
export type KitName = keyof typeof kits;

export const isTab = (id: string): id is TabId => tabIds.some((known) => known === id);
export const isKit = (name: string): name is KitName => Object.hasOwn(kits, name);

/** The tabs asked for and those that they need, in the workbook's order. */
export function withNeeded(wanted: readonly TabId[]): TabId[] {
  const all = new Set<TabId>();
  const add = (id: TabId) => {
    if (all.has(id)) return;
    all.add(id);
    const { needs = [], workings } = declaredTab(id);
    for (const needed of workings ? ([...needs, 'workings'] as const) : needs) add(needed);
  };
  wanted.forEach(add);
  return tabIds.filter((id) => all.has(id));
}
