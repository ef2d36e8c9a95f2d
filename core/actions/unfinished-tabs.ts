import type { SheetPort } from '../sheet-port/port.ts';
import { buildTab } from '../workbook/build.ts';
import { currentLayout, earlierLayout } from '../workbook/earlier-versions/layouts.ts';
import { isInput } from '../workbook/model/look.ts';
import type { BookOptions } from '../workbook/model/options.ts';
import type { Tab, TabId } from '../workbook/model/tab.ts';
import { modelVersion } from '../workbook/model/version.ts';
import type { FoundTab } from './find-tabs.ts';
import { type Held, isAsMade, readCells, withTyped } from './typed-cells.ts';
import { type TypedCells, typedOn } from './typed-on.ts';

/** An unfinished tab as it is to be filled: with all that people have typed. */
export interface TabToFill {
  readonly tab: Tab;
  /** Nothing stands on its sheet yet. */
  readonly isFresh: boolean;
  /** The sheet of the older tab whose inputs it takes over. */
  readonly old: string | null;
  /** How many cells it takes over from there. */
  readonly carried: number;
  /** Typed cells of the older tab that have no place here. */
  readonly notCarried: readonly string[];
}

/**
 * Tabs that a run which was cut notCarried unfinished. What somebody typed there since is kept; a tab that was being carried
 * forward takes the inputs of the older one, as long as that is there.
 */
export async function unfinishedTabs(
  port: SheetPort,
  found: readonly FoundTab[],
  context: { readonly options: BookOptions; readonly sheets: ReadonlyMap<TabId, string> },
  sheetsThere: ReadonlySet<string>,
): Promise<TabToFill[]> {
  const tabs = found.map(({ tab }) => buildTab(tab, context));
  const held = await readCells(
    port,
    tabs.map(({ sheet, cells }) => ({ sheet, addresses: cells.map(({ at }) => at) })),
  );
  const toFill: TabToFill[] = [];
  const carriedTo = new Map<TabId, ReadonlyMap<string, Held>>();
  const notCarriedFrom: (readonly string[])[] = [];
  for (const [index, { from }] of found.entries()) {
    const tab = tabs[index];
    if (tab === undefined) continue;
    const { cells, notCarried } = await carriedFrom(port, tab, from, sheetsThere);
    notCarriedFrom.push(notCarried);
    for (const [id, typed] of cells) carriedTo.set(id, new Map([...(carriedTo.get(id) ?? []), ...typed]));
  }
  // What was typed on one older tab may stand on two now.
  for (const [index, { version, from }] of found.entries()) {
    const tab = tabs[index];
    if (tab === undefined) continue;
    const here = held[index] ?? new Map<string, Held>();
    const carried = carriedTo.get(tab.id) ?? new Map<string, Held>();
    const notCarried = notCarriedFrom[index] ?? [];
    const typed = typedHere(tab, here, version === modelVersion);
    toFill.push({
      tab: withTyped(tab, new Map([...carried, ...typed])),
      isFresh: [...here.values()].every((each) => each === ''),
      old: from?.sheet ?? null,
      carried: carried.size,
      notCarried,
    });
  }
  return toFill;
}

/** Inputs that differ from the model's; of the same model also what was typed over its formulas and labels. */
function typedHere(tab: Tab, held: ReadonlyMap<string, Held>, isSameModel: boolean): Map<string, Held> {
  const typed = new Map<string, Held>();
  for (const { at, content, style } of tab.cells) {
    const now = held.get(at) ?? '';
    const isTheirs = now !== '' && !isAsMade(now, content);
    if (isTheirs && (isInput(style) || isSameModel)) typed.set(at, now);
  }
  return typed;
}

async function carriedFrom(
  port: SheetPort,
  tab: Tab,
  from: FoundTab['from'],
  sheetsThere: ReadonlySet<string>,
): Promise<{ cells: TypedCells; notCarried: readonly string[] }> {
  const nothing = { cells: new Map(), notCarried: [] };
  if (from === null || !sheetsThere.has(from.sheet)) return nothing;
  const layout = (await earlierLayout(from.version, tab.id)) ?? currentLayout(tab);
  const typed = await typedOn(port, from.sheet, layout);
  return 'moved' in typed ? nothing : typed;
}
