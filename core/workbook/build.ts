import { contextFor } from './declare/tab.ts';
import { withAnswers } from './first-use/with-answers.ts';
import { declaredTab, usualName, withNeeded } from './kits.ts';
import { withMoreRows } from './model/more-rows.ts';
import { namePrefix } from './model/names.ts';
import type { BookOptions, BuildContext } from './model/options.ts';
import { withFunctionPrefix, withPrefix } from './model/prefix.ts';
import type { Tab, TabId } from './model/tab.ts';
import { tabs } from './tabs/index.ts';

/** An action asks for the same tabs again and again; so many are those of two workbooks. */
const mostKept = 30;
const kept = new Map<string, Tab>();

/** One tab for a workbook in which the tabs stand under the given sheet names. */
export function buildTab(id: TabId, context: BuildContext): Tab {
  const key = JSON.stringify([id, context.options, [...context.sheets]]);
  const tab = kept.get(key) ?? build(id, context);
  // Behind the others: what was asked for longest ago goes first.
  kept.delete(key);
  kept.set(key, tab);
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
  return tab;
}

function build(id: TabId, context: BuildContext): Tab {
  const { prefix = namePrefix, functionPrefix = '' } = context.options;
  const tab = declaredTab(id);
  const built = withAnswers(tab.build(contextFor(tab, tabs, context)), context.options.answers);
  const added = context.options.rows?.[id] ?? 0;
  const whole = tab.log && added > 0 ? withMoreRows(built, tab.log.typed.lastRow, added) : built;
  return withFunctionPrefix(withPrefix(whole, prefix), functionPrefix);
}

/** The tabs chosen and those that they need, for a workbook that holds nothing else. */
export function buildBook(options: BookOptions): Tab[] {
  const ids = withNeeded(options.tabs);
  const context = { options, sheets: new Map(ids.map((id) => [id, usualName(id)])) };
  return ids.map((id) => buildTab(id, context));
}
