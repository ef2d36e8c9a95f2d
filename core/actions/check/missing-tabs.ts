import { declaredTab } from '../../workbook/kits.ts';
import type { TabId } from '../../workbook/model/tab.ts';
import type { FoundTabs } from '../find-tabs.ts';

/**
 * Tabs that others of the workbook need and that are not there, each with the sheet of one that needs it. Formulas that
 * led to them are broken until Create has made them anew, and are then put right by it.
 */
export function missingTabs({
  tabs,
  sheets,
}: Pick<FoundTabs, 'tabs' | 'sheets'>): ReadonlyMap<TabId, string> {
  const missing = new Map<TabId, string>();
  for (const { tab, sheet } of tabs.values()) {
    const { needs = [], workings } = declaredTab(tab);
    for (const needed of workings ? ([...needs, 'workings'] as const) : needs)
      if (!sheets.has(needed) && !missing.has(needed)) missing.set(needed, sheet);
  }
  return missing;
}
