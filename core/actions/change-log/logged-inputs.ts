import { isInput } from '../../workbook/model/look.ts';
import type { TabId } from '../../workbook/model/tab.ts';
import { inputs } from '../../workbook/tabs/assumptions/input-table.ts';
import { rates } from '../../workbook/tabs/assumptions/rates.ts';
import { thresholds } from '../../workbook/tabs/pilot/thresholds.ts';
import type { CellNow, TabNow } from '../check/tab-now.ts';

/** The inputs that are logged, by the tab on which they stand: what the plan rests on, and what it must reach. */
const keysByTab: readonly (readonly [tab: TabId, keys: readonly string[]])[] = [
  ['assumptions', [...inputs.keys, ...rates.keys].map((name) => `assumptions.${name}`)],
  ['pilot', thresholds.keys.map((name) => `pilot.thresholds.${name}`)],
];

export const loggedTabs: readonly TabId[] = keysByTab.map(([tab]) => tab);

export interface LoggedInput {
  readonly cell: CellNow;
  /** "Hourly rate", "Pilot: ROI, at least". */
  readonly what: string;
}

/** Those that the workbook has, in the order in which they are logged. */
export const loggedInputs = (tabs: ReadonlyMap<TabId, TabNow>): readonly LoggedInput[] =>
  keysByTab.flatMap(([id, keys]) => {
    const tab = tabs.get(id);
    return keys.flatMap((key): LoggedInput[] => {
      const cell = tab?.byKey.get(key);
      // Among the helpers there are results too.
      if (!tab || !cell || !isInput(cell.made.style)) return [];
      const label = labelOf(tab, key);
      return [{ cell, what: id === 'assumptions' ? label : `${tab.sheet}: ${label}` }];
    });
  });

/** As the model has it, for somebody may have typed over it; where it names the currency as it reads now. */
function labelOf({ byKey }: TabNow, key: string): string {
  const label = byKey.get(`${key}.what`);
  const made = label?.made.content;
  return typeof made === 'string' ? made : String(label?.value ?? key);
}
