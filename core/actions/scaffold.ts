import type { SheetPort } from '../sheet-port/port.ts';
import { buildTab } from '../workbook/build.ts';
import type { BookOptions } from '../workbook/options.ts';
import { clearHalfMade } from './clear-half-made.ts';
import { operationsForTab, operationsToAdd } from './operations-for-tab.ts';
import { planScaffold, type ScaffoldPlan, type ScaffoldRefusal } from './plan-scaffold.ts';
import { readBook } from './read-book.ts';

/**
 * Makes the chosen tabs and those that they need: first all sheets and names in one batch, for formulas need them,
 * then one batch a tab. What is there already is left as it is.
 * @returns what was made and what was left alone, or why nothing was.
 * @throws PortError where the host failed; the sheets added until then have been taken away again where that was possible.
 */
export async function scaffold(
  port: SheetPort,
  options: BookOptions,
  onProgress: (sentence: string) => void,
): Promise<ScaffoldPlan | ScaffoldRefusal> {
  onProgress('Looking at the workbook');
  const plan = planScaffold(options, await readBook(port));
  if (plan.is === 'refused' || plan.make.length === 0) return plan;
  const context = { options, sheets: plan.sheets };
  const tabs = plan.make.map(({ tab }) => buildTab(tab, context));
  try {
    onProgress(tabs.length === 1 ? 'Adding a sheet' : `Adding ${tabs.length} sheets`);
    await port.run(tabs.flatMap(operationsToAdd));
    for (const [index, tab] of tabs.entries()) {
      onProgress(`Filling ${tab.sheet} (${index + 1} of ${tabs.length})`);
      await port.run(operationsForTab(tab, options.currency, plan.sheets));
    }
    const [first] = tabs;
    if (first !== undefined) await port.run([{ do: 'activate', sheet: first.sheet, at: 'A1' }]);
  } catch (failure) {
    await clearHalfMade(port, plan).catch(() => {}); // the first failure is the one to tell
    throw failure;
  }
  return plan;
}
