import { usualNames, withNeeded } from './kits.ts';
import type { Tab, TabId } from './model.ts';
import { namePrefix } from './names.ts';
import type { BookOptions, BuildContext } from './options.ts';
import { withFunctionPrefix, withPrefix } from './prefix.ts';
import { assumptionsTab } from './tabs/assumptions/tab.ts';
import { baselineTab } from './tabs/baseline/tab.ts';
import { buyOrBuildTab } from './tabs/buy-or-build/tab.ts';
import { costsTab } from './tabs/costs/tab.ts';
import { dashboardTab } from './tabs/dashboard/tab.ts';
import { pilotTab } from './tabs/pilot/tab.ts';
import { readinessTab } from './tabs/readiness/tab.ts';
import { risksTab } from './tabs/risks/tab.ts';
import { scorecardTab } from './tabs/scorecard/tab.ts';
import { startTab } from './tabs/start/tab.ts';
import { trackingTab } from './tabs/tracking/tab.ts';
import { valueTab } from './tabs/value/tab.ts';

const builders: Record<TabId, (context: BuildContext) => Tab> = {
  start: startTab,
  assumptions: assumptionsTab,
  baseline: baselineTab,
  costs: costsTab,
  value: valueTab,
  tracking: trackingTab,
  dashboard: dashboardTab,
  scorecard: scorecardTab,
  pilot: pilotTab,
  readiness: readinessTab,
  risks: risksTab,
  buy_or_build: buyOrBuildTab,
};

/** One tab for a workbook in which the tabs stand under the given sheet names. */
export const buildTab = (id: TabId, context: BuildContext): Tab => {
  const { prefix = namePrefix, functionPrefix = '' } = context.options;
  return withFunctionPrefix(withPrefix(builders[id](context), prefix), functionPrefix);
};

/** The tabs chosen and those that they need, for a workbook that holds nothing else. */
export function buildBook(options: BookOptions): Tab[] {
  const ids = withNeeded(options.tabs);
  const context = { options, sheets: new Map(ids.map((id) => [id, usualNames[id]])) };
  return ids.map((id) => buildTab(id, context));
}
