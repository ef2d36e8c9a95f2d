import { type FoundTabs, findTabs } from '../../core/actions/find-tabs.ts';
import type { Value } from '../../core/actions/sheet-now.ts';
import { isEarlierVersion } from '../../core/workbook/earlier-versions/layouts.ts';
import { placeOfKey } from '../../core/workbook/keys.ts';
import { placeOf, plain } from '../../core/workbook/model/addresses.ts';
import type { TabId } from '../../core/workbook/model/tab.ts';
import { modelVersion } from '../../core/workbook/model/version.ts';
import { CannotRead } from '../../xlsx-file/portable/cannot-read.ts';
import { FileSheets } from './file-sheets.ts';
import { readingPort, type Sheets } from './sheets.ts';
import { layoutOf, type TabRead } from './tab-layout.ts';
import { versionByLabels } from './version-of.ts';
import { carriedForward, workedOut } from './worked-out.ts';
import { onWorkings } from './workings-keys.ts';

/** A workbook of ours, read by key. */
export interface OpenBook {
  /** Of the model that made it. */
  readonly version: number;
  /** Whether its values were in the file, or worked out here. */
  readonly values: 'file' | 'computed';
  readonly tabs: readonly TabId[];
  /** undefined where the workbook has no such tab. */
  tab(id: TabId): TabRead | undefined;
  /** A cell of Workings, by its key: "dashboard.AIR_ROI"; null where the tab is not there. */
  working(key: string): Value;
}

/**
 * @param today what TODAY() is where values are worked out
 * @throws CannotRead for what is no workbook of ours, and for one of which nobody can say which cell is which.
 */
export async function openBook(file: Uint8Array, today: number): Promise<OpenBook> {
  const sheets = new FileSheets(file, rowsOfWorkings());
  const found = await findTabs(readingPort(sheets), sheets.book);
  if (found.tabs.size === 0)
    throw new CannotRead('is no workbook of AI ROI: none of its tabs has our mark or our head');
  const versions = await versionsOf(found, sheets);
  const oldest = Math.min(...versions.values());
  if (oldest < modelVersion)
    return readBy(await carriedForward(file, found, versions, today), {
      version: oldest,
      values: 'computed',
    });
  const read = await readBy(sheets, { version: oldest, values: 'file' });
  if (!sheets.isWithoutValues) return read;
  return readBy(workedOut(file, today), { version: oldest, values: 'computed' });
}

async function versionsOf({ tabs }: FoundTabs, sheets: FileSheets): Promise<Map<TabId, number>> {
  const versions = new Map<TabId, number>();
  for (const { tab, sheet, version, isUnfinished } of tabs.values()) {
    if (isUnfinished) throw new CannotRead(`was left half made: open it, and Start finishes ${sheet}`);
    if (version > modelVersion)
      throw new CannotRead('was made by a newer version than this one: update this one first');
    const isKnown = version === modelVersion || isEarlierVersion(version);
    // Workings has no labels to tell by, and goes with the others.
    if (isKnown) versions.set(tab, version);
    else if (tab !== 'workings') versions.set(tab, await versionByLabels(tab, sheets.sheet(sheet)));
  }
  return versions;
}

async function readBy(sheets: Sheets, about: Pick<OpenBook, 'version' | 'values'>): Promise<OpenBook> {
  const found = await findTabs(readingPort(sheets), sheets.book);
  const reads = new Map<TabId, TabRead>();
  for (const id of tabsRead) {
    const sheet = found.sheets.get(id);
    if (sheet === undefined) continue;
    const read = layoutOf(id).read(sheets.sheet(sheet));
    if ('moved' in read)
      throw new CannotRead(
        `has "${read.label}" on ${sheet} in another place: nobody can say which cell is which`,
      );
    reads.set(id, read);
  }
  const workings = found.sheets.get('workings');
  const at = (key: string): Value => {
    const { row, column } = workingPlace(key);
    return workings === undefined ? null : sheets.cell(workings, row, column);
  };
  if (workings !== undefined) at('dashboard.AIR_ROI'); // whether it has values shows here too
  return { ...about, tabs: [...found.sheets.keys()], tab: (id) => reads.get(id), working: at };
}

/** Those from which rows come. */
const tabsRead = [
  'start',
  'assumptions',
  'baseline',
  'costs',
  'value',
  'tracking',
  'dashboard',
  'pilot',
  'risks',
  'checks',
] as const;

const places = new Map<string, { row: number; column: number }>();
function workingPlace(key: string) {
  const place = places.get(key) ?? placeOf(plain(placeOfKey(key).at));
  places.set(key, place);
  return place;
}

let wanted: ReadonlySet<number> | undefined;
function rowsOfWorkings(): ReadonlySet<number> {
  wanted ??= new Set(onWorkings.map((key) => workingPlace(key).row));
  return wanted;
}
