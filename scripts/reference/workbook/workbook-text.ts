import { buildTab } from '../../../core/workbook/build.ts';
import type { DeclaredTab } from '../../../core/workbook/declare/tab.ts';
import { tabIds, usualName } from '../../../core/workbook/kits.ts';
import type { BuildContext } from '../../../core/workbook/model/options.ts';
import type { Tab } from '../../../core/workbook/model/tab.ts';
import { tabs } from '../../../core/workbook/tabs/index.ts';
import { betweenMarks } from './between-marks.ts';
import { formulasText } from './formulas-text.ts';
import { type Meanings, meaningsOf } from './meanings.ts';
import { namesText } from './names-text.ts';
import { type EntriesOfPart, tabEntries } from './tab-entries.ts';
import { type TabToTell, tabText } from './tab-text.ts';
import { type WorkingsPart, workingsEntries } from './workings-entries.ts';
import { workingsText } from './workings-text.ts';

/** A tab with all that the reference tells of it. */
export interface ToldTab {
  readonly tab: DeclaredTab;
  readonly built: Tab;
  /** On its own sheet, and on Workings. */
  readonly parts: readonly EntriesOfPart[];
  readonly onWorkings: readonly WorkingsPart[];
  readonly meanings: Meanings;
}

/** A workbook that has all tabs. */
const context: BuildContext = {
  options: { tabs: tabIds, currency: 'EUR', startDate: null, example: false },
  sheets: new Map(tabIds.map((id) => [id, usualName(id)])),
};

export const toldTabs = (): Promise<ToldTab[]> => Promise.all(tabs.map(toldTab));

async function toldTab(tab: DeclaredTab): Promise<ToldTab> {
  const built = buildTab(tab.id, context);
  return {
    tab,
    built,
    parts: tabEntries(tab.parts, built),
    onWorkings: workingsEntries(tab, context),
    meanings: await meaningsOf(tab.id),
  };
}

/** docs/workbook.md with what the model says now; what is written by hand stays. */
export async function workbookText(current: string): Promise<string> {
  const told = await toldTabs();
  const entries = told.flatMap(({ tab: { id }, parts, onWorkings }) =>
    [...parts, ...onWorkings].flatMap((part) => part.entries.map((entry) => ({ id, entry }))),
  );
  const ofTabs = told.map(toTell).map((each) => [each.id, tabText(each)]);
  const ofNames = told
    .filter(({ built }) => built.names.length > 0)
    .map(({ tab, built }) => [`names of ${tab.id}`, namesText(built, entries)]);
  const workings = workingsText(told.map(toTell));
  return betweenMarks(current, Object.fromEntries([...ofTabs, ...ofNames, ['workings', workings]]));
}

/** docs/workbook-formulas.md. */
export const workbookFormulasText = async (): Promise<string> => formulasText((await toldTabs()).map(toTell));

const toTell = ({ tab: { id, title }, ...told }: ToldTab): TabToTell => ({ id, title, ...told });
