import { buildBook } from '../../../core/workbook/build.ts';
import type { DeclaredTab } from '../../../core/workbook/declare/tab.ts';
import { tabIds } from '../../../core/workbook/kits.ts';
import type { Tab } from '../../../core/workbook/model/tab.ts';
import { tabs } from '../../../core/workbook/tabs/index.ts';
import { betweenMarks } from './between-marks.ts';
import { type Meanings, meaningsOf } from './meanings.ts';
import { namesText } from './names-text.ts';
import { type EntriesOfPart, tabEntries } from './tab-entries.ts';
import { tabText } from './tab-text.ts';

/** A tab with all that the reference tells of it. */
export interface ToldTab {
  readonly tab: DeclaredTab;
  readonly built: Tab;
  readonly parts: readonly EntriesOfPart[];
  readonly meanings: Meanings;
}

export async function toldTabs(): Promise<ToldTab[]> {
  const book = buildBook({ tabs: tabIds, currency: 'EUR', startDate: null, example: false });
  return Promise.all(
    tabs.flatMap((tab) => {
      const built = book.find(({ id }) => id === tab.id);
      return built ? [toldTab(tab, built)] : [];
    }),
  );
}

const toldTab = async (tab: DeclaredTab, built: Tab): Promise<ToldTab> => ({
  tab,
  built,
  parts: tabEntries(tab, built),
  meanings: await meaningsOf(tab.id),
});

/** docs/workbook.md with what the model says now; what is written by hand stays. */
export async function workbookText(current: string): Promise<string> {
  const told = await toldTabs();
  const ofTabs = told.map(({ tab, parts, meanings }) => [tab.id, tabText(tab.id, parts, meanings)]);
  const ofNames = told
    .filter(({ built }) => built.names.length > 0)
    .map(({ tab, built, parts }) => [`names of ${tab.id}`, namesText(built, parts)]);
  return betweenMarks(current, Object.fromEntries([...ofTabs, ...ofNames]));
}
