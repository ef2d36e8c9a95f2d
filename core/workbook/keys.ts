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
  if (!tab) throw new Error(`there is no cell ${key}`);
  const { parts, workings } = declaredTab(tab);
  const at = addressOf(parts, rest.join('.'));
  if (at) return { tab, at };
  const worked = workings && addressOf(workings.parts, rest.join('.'));
  if (!worked) throw new Error(`there is no cell ${key}`);
  return { tab: 'workings', at: worked };
}

/** The keys of the cells on a tab's sheet by their addresses: "G13" on Costs is "costs.lines.price.1". */
export function keysOfTab(id: TabId): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (tab: TabId, keys: ReadonlyMap<string, string>) => {
    for (const [at, key] of keys) found.set(at, `${tab}.${key}`);
  };
  add(id, keysOf(declaredTab(id).parts));
  if (id === 'workings') for (const tab of tabIds) add(tab, keysOf(declaredTab(tab).workings?.parts ?? {}));
  return found;
}
