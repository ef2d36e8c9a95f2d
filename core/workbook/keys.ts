import { addressOf, keysOf } from './declare/parts.ts';
import { declaredTab, tabIds } from './kits.ts';
import type { TabId } from './model/tab.ts';

/**
 * Where a cell or a column stands, by its key: "assumptions.hourlyRate", "costs.lines.price.1".
 * @throws Error where there is none such.
 */
export function placeOfKey(key: string): { readonly tab: TabId; readonly at: string } {
  const [first = '', ...rest] = key.split('.');
  const tab = tabIds.find((id) => id === first);
  const at = tab && addressOf(declaredTab(tab).parts, rest.join('.'));
  if (!tab || !at) throw new Error(`there is no cell ${key}`);
  return { tab, at };
}

/** The keys of a tab's cells, without the tab in front, by their addresses: "G6" on Costs is "lines.price.1". */
export const keysOfTab = (id: TabId): ReadonlyMap<string, string> => keysOf(declaredTab(id).parts);
