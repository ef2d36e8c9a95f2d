import type { BookAnswer } from '../sheet-port/answers.ts';
import type { Operation } from '../sheet-port/operations.ts';
import type { SheetPort } from '../sheet-port/port.ts';
import { buildTab } from '../workbook/build.ts';
import { currentLayout, earlierLayout, type Layout } from '../workbook/earlier-versions/layouts.ts';
import { declaredTab, usualName, withNeeded } from '../workbook/kits.ts';
import { placeOf } from '../workbook/model/addresses.ts';
import { isBookMarkOf, isMarkOf, markOf } from '../workbook/model/names.ts';
import type { BookOptions } from '../workbook/model/options.ts';
import type { Tab, TabId } from '../workbook/model/tab.ts';
import { rowsAtOnce } from './add-rows.ts';
import { assumptionsTyped } from './assumptions-typed.ts';
import { type FoundTab, findTabs } from './find-tabs.ts';
import {
  operationsForTab,
  operationsToAdd,
  operationsToBegin,
  operationToFinish,
} from './operations-for-tab.ts';
import { freeName, type TabInSheet } from './plan-scaffold.ts';
import { knownNames, readBook } from './read-book.ts';
import { rowsAdded } from './rows-added.ts';
import type { Cancelled, Watch } from './scaffold.ts';
import type { Telling } from './telling.ts';
import { type Held, withTyped } from './typed-cells.ts';
import { typedOn } from './typed-on.ts';
import { unfinishedTabs } from './unfinished-tabs.ts';

export interface Updated {
  readonly is: 'updated';
  /** The tabs made anew, and the sheets on which the old ones still stand; null where none does. */
  readonly tabs: readonly (TabInSheet & { readonly old: string | null })[];
  /** How many cells that somebody had typed into were carried over. */
  readonly carried: number;
  /** Cells of the old sheets that hold something for which the current model has no place: "Costs (old)!G7". */
  readonly notCarried: readonly string[];
}
export interface NotUpdated {
  readonly is: 'current' | 'refused';
  readonly told: Telling;
}

interface Renewed {
  readonly tab: Tab;
  /** The version of the model that made the older tab, and where that is set aside; none where the tab is new. */
  readonly from: { readonly version: number; readonly sheet: string } | null;
}

/**
 * Carries a workbook that an older model made to the current one. Each of our tabs is made anew under its name, with
 * everything that was typed; the old ones are kept beside them, renamed, until people have looked and delete them. The
 * workbook's names point to the new ones.
 * @throws PortError where the host failed; the workbook has been put back where that was possible.
 */
export async function update(
  port: SheetPort,
  options: Pick<BookOptions, 'run' | 'functionPrefix'>,
  watch: Watch,
): Promise<Updated | NotUpdated | Cancelled> {
  watch.onProgress({ is: 'looking' });
  const book = await readBook(port);
  const found = await findTabs(port, book);
  const tabs = [...found.tabs.values()];
  if (tabs.length === 0) return { is: 'current', told: { is: 'nothingOfOurs' } };
  const taken = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  const sheets = withNewTabs(found.sheets, taken);
  const rows = await rowsAdded(port, found.sheets);
  const chosen: BookOptions = {
    rows,
    ...(await assumptionsTyped(port, assumptionsIn(found.tabs))),
    ...options,
    tabs: [...sheets.keys()],
    example: false,
    prefix: found.prefix,
  };
  const unfinished = tabs.filter(({ isUnfinished }) => isUnfinished);
  if (unfinished.length > 0) return finishUpdate(port, book, unfinished, chosen, sheets, watch);
  const layouts = new Map<TabId, Layout | null>();
  for (const { tab, version } of tabs) layouts.set(tab, await earlierLayout(version, tab));
  const outdated = tabs.filter(({ tab }) => layouts.get(tab));
  if (outdated.length === 0) return { is: 'current', told: { is: 'newestAlready' } };

  const made: { readonly id: TabId; readonly from: Renewed['from'] }[] = [];
  const typedTo = new Map<TabId, ReadonlyMap<string, Held>>();
  let carried = 0;
  const notCarried: string[] = [];
  for (const each of tabs) {
    const asMade = () => currentLayout(buildTab(each.tab, { options: chosen, sheets: found.sheets }));
    const typed = await typedOn(port, each.sheet, layouts.get(each.tab) ?? asMade());
    if ('moved' in typed)
      return {
        is: 'refused',
        told: {
          is: 'columnMoved',
          sheet: each.sheet,
          label: typed.label,
          column: typed.moved.replace(/\d+/, ''),
        },
      };
    for (const [id, cells] of typed.cells) {
      carried += cells.size;
      typedTo.set(id, new Map([...(typedTo.get(id) ?? []), ...cells]));
    }
    const old = freeName(`${each.sheet.slice(0, 18)} (old)`, taken);
    taken.add(old.toLowerCase());
    notCarried.push(...typed.notCarried.map((at) => `${old}!${at}`));
    made.push({ id: each.tab, from: { version: each.version, sheet: old } });
  }
  // New ones first: should the run be cut, what is carried to them is found while all older tabs are still told.
  const isNew = (id: TabId) => !found.sheets.has(id);
  const all = [...[...sheets.keys()].filter(isNew).map((id) => ({ id, from: null })), ...made];
  const withRows: BookOptions = { ...chosen, rows: rowsNeeded(typedTo, rows) };
  const renewed = all.map(({ id, from }): Renewed => {
    const tab = buildTab(id, { options: withRows, sheets });
    return { tab: withTyped(tab, typedTo.get(id) ?? new Map()), from };
  });
  if (watch.isCancelled?.()) return { is: 'cancelled' };
  try {
    await replace(port, book, renewed, withRows, sheets, watch);
  } catch (failure) {
    await putBack(port, book, renewed).catch(() => {}); // the first failure is the one to tell
    throw failure;
  }
  return {
    is: 'updated',
    tabs: renewed.map(({ tab, from }) => ({ tab: tab.id, sheet: tab.sheet, old: from?.sheet ?? null })),
    carried,
    notCarried,
  };
}

/** Rows added to each log, and as many more as what was typed on it takes, where there is room for them. */
export function rowsNeeded(
  typed: ReadonlyMap<TabId, ReadonlyMap<string, Held>>,
  rows: NonNullable<BookOptions['rows']>,
): NonNullable<BookOptions['rows']> {
  const needed = { ...rows };
  for (const [id, cells] of typed) {
    const { log } = declaredTab(id);
    if (!log) continue;
    const last = Math.max(...[...cells.keys()].map((at) => placeOf(at).row));
    const beyond = last - log.typed.lastRow - (needed[id] ?? 0);
    const more = Math.ceil(Math.max(0, beyond) / rowsAtOnce) * rowsAtOnce;
    const most = Math.floor(log.room / rowsAtOnce) * rowsAtOnce;
    if (more > 0) needed[id] = Math.min(most, (needed[id] ?? 0) + more);
  }
  return needed;
}

/** The sheets of the workbook's tabs, and of those that they need since. */
export function withNewTabs(
  sheets: ReadonlyMap<TabId, string>,
  taken: Set<string>,
): ReadonlyMap<TabId, string> {
  const all = new Map(sheets);
  for (const id of withNeeded([...sheets.keys()])) {
    if (sheets.has(id)) continue;
    const sheet = freeName(usualName(id), taken);
    taken.add(sheet.toLowerCase());
    all.set(id, sheet);
  }
  return all;
}

/** Where currency and start stand: on the older tab while the new one is not filled. */
function assumptionsIn(tabs: ReadonlyMap<TabId, FoundTab>): Pick<FoundTab, 'sheet'> | undefined {
  const found = tabs.get('assumptions');
  return found?.from ? { sheet: found.from.sheet } : found;
}

/** Goes on where an update was cut: the older tabs are set aside, the new ones are to be filled. */
async function finishUpdate(
  port: SheetPort,
  book: BookAnswer,
  unfinished: readonly FoundTab[],
  options: BookOptions,
  sheets: ReadonlyMap<TabId, string>,
  watch: Watch,
): Promise<Updated | Cancelled> {
  const sheetsThere = new Set(book.sheets.map(({ name }) => name));
  const toFill = await unfinishedTabs(port, unfinished, { options, sheets }, sheetsThere);
  const making = { known: knownNames(book), run: options.run ?? '' };
  for (const [index, each] of toFill.entries()) {
    if (watch.isCancelled?.()) return { is: 'cancelled' };
    watch.onProgress({ is: 'filling', sheet: each.tab.sheet, place: index + 1, of: toFill.length });
    await port.run([
      ...operationsToBegin(each.tab, making),
      ...operationsForTab(each.tab, options.currency, sheets, each.isFresh),
      operationToFinish(each.tab, making.run),
    ]);
  }
  return {
    is: 'updated',
    tabs: toFill.map(({ tab, old }) => ({ tab: tab.id, sheet: tab.sheet, old })),
    carried: toFill.reduce((sum, { carried }) => sum + carried, 0),
    notCarried: toFill.flatMap(({ old, notCarried }) => notCarried.map((at) => `${old}!${at}`)),
  };
}

async function replace(
  port: SheetPort,
  book: BookAnswer,
  renewed: readonly Renewed[],
  options: BookOptions,
  sheets: ReadonlyMap<TabId, string>,
  { onProgress }: Watch,
): Promise<void> {
  const making = { known: knownNames(book), run: options.run ?? '' };
  const isMarked = ({ tab }: Renewed) =>
    book.names.some(({ name, sheet }) => sheet === tab.sheet && isMarkOf(name, tab.id));
  onProgress({ is: 'settingAside' });
  const batches: Operation[][] = [
    [
      { do: 'expectSheets', sheets: book.sheets.map(({ name }) => name) },
      ...renewed.filter(isMarked).map(
        ({ tab }): Operation => ({
          do: 'deleteName',
          name: markOf(tab.id),
          sheet: tab.sheet,
        }),
      ),
      ...renewed.flatMap(({ tab, from }): Operation[] =>
        from === null ? [] : [{ do: 'renameSheet', sheet: tab.sheet, to: from.sheet }],
      ),
      ...renewed.flatMap(({ tab, from }) => operationsToAdd(tab, making, { isUnfinished: true, from })),
    ],
    ...renewed.map(({ tab }) => [
      ...operationsForTab(tab, options.currency, sheets),
      operationToFinish(tab, making.run),
    ]),
  ];
  if (port.takesWholeWorkbook) {
    await port.run(batches.flat());
    return;
  }
  for (const [index, batch] of batches.entries()) {
    const tab = renewed[index - 1]?.tab;
    if (tab !== undefined) onProgress({ is: 'filling', sheet: tab.sheet, place: index, of: renewed.length });
    await port.run(batch);
  }
}

/** Takes the new sheets away and gives the old ones their names, their marks and the workbook's names back. */
async function putBack(port: SheetPort, before: BookAnswer, renewed: readonly Renewed[]): Promise<void> {
  const now = await readBook(port);
  const there = new Set(now.sheets.map(({ name }) => name));
  const isNow = (name: string, sheet: string | null) =>
    now.names.some((each) => sameName(each.name, name) && each.sheet === sheet);
  const aside = renewed.filter(({ from }) => from !== null && there.has(from.sheet));
  const isOfOurs = (each: Renewed) => each.from === null || aside.includes(each);
  const made = renewed.filter((each) => isOfOurs(each) && there.has(each.tab.sheet));
  await port.run([
    ...made.map(({ tab }): Operation => ({ do: 'deleteSheet', sheet: tab.sheet })),
    ...aside.flatMap(({ tab, from }): Operation[] =>
      from === null ? [] : [{ do: 'renameSheet', sheet: from.sheet, to: tab.sheet }],
    ),
    ...before.names.flatMap(({ name, refersTo, comment, sheet }): Operation[] => {
      const isMark = renewed.some(({ tab }) => isBookMarkOf(name, tab.id));
      if (sheet !== null && !isMark) return [];
      const isThere = isNow(name, sheet) && !(sheet !== null && made.some(({ tab }) => tab.sheet === sheet));
      return [
        {
          do: 'name',
          name,
          refersTo,
          comment,
          hidden: isMark,
          ...(sheet === null ? {} : { sheet }),
          ...(isThere ? { isThere } : {}),
        },
      ];
    }),
  ]);
}

const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
