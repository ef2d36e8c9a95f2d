import type { SheetPort } from '../sheet-port/port.ts';
import { buildTab } from '../workbook/build.ts';
import type { BookOptions } from '../workbook/options.ts';
import type { ScaffoldPlan } from './plan-scaffold.ts';

/** Takes the tabs that a scaffold made away again, with their names and whatever was typed into them since. */
export async function takeAway(port: SheetPort, options: BookOptions, plan: ScaffoldPlan): Promise<void> {
  const tabs = plan.make.map(({ tab }) => buildTab(tab, { options, sheets: plan.sheets }));
  await port.run([
    ...tabs.flatMap((tab) => tab.names.map(({ name }) => ({ do: 'deleteName' as const, name }))),
    ...tabs.map(({ sheet }) => ({ do: 'deleteSheet' as const, sheet })),
  ]);
}
