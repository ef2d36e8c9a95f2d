import type { BookAnswer } from '../sheet-port/answers.ts';
import type { SheetPort } from '../sheet-port/port.ts';
import { tabIds } from '../workbook/kits.ts';
import {
  isBookMarkOf,
  isMarkOf,
  isOurNameAfter,
  type MarkNote,
  namePrefix,
  readMarkNote,
} from '../workbook/model/names.ts';
import type { TabId } from '../workbook/model/tab.ts';
import { modelVersion } from '../workbook/model/version.ts';
import { tabs } from '../workbook/tabs/index.ts';
import { rangeIn } from './read-range.ts';
import { isOnSheets, sheetIn } from './sheet-in.ts';

export interface FoundTab extends MarkNote {
  readonly tab: TabId;
  readonly sheet: string;
}

export interface FoundTabs {
  /** Ours, by tab. */
  readonly tabs: ReadonlyMap<TabId, FoundTab>;
  /** The same, by the sheet alone. */
  readonly sheets: ReadonlyMap<TabId, string>;
  /** Made a second time by somebody else at the same moment. A copy that a person made is none: it is theirs. */
  readonly doubles: readonly FoundTab[];
  /** Those whose mark is lost, found by what stands on top of them. */
  readonly unmarked: readonly TabId[];
  /** What our names start with here. */
  readonly prefix: string;
}

/** Made to its end by this version of the model: its cells stand where we look for them. */
export const isCurrent = ({ version, isUnfinished }: MarkNote): boolean =>
  version === modelVersion && !isUnfinished;

/**
 * Our tabs, whatever they are called now: by their marks, and where a file's way into another program lost these, by
 * their heads. The port is asked only where a name of ours points to a sheet without a mark.
 */
export async function findTabs(port: SheetPort, book: BookAnswer): Promise<FoundTabs> {
  const marked = markedSheets(book);
  const tabs = new Map<TabId, FoundTab>();
  const doubles: FoundTab[] = [];
  for (const id of tabIds) {
    const candidates = marked.filter(({ tab }) => tab === id);
    const ours = candidates.find(({ sheet }) => isPointedAt(book, id, sheet)) ?? candidates[0];
    if (ours === undefined) continue;
    tabs.set(id, ours);
    doubles.push(...candidates.filter((other) => other.run !== ours.run && other.run !== ''));
  }
  const byHead = await foundByHead(port, book, new Set(marked.map(({ sheet }) => sheet)), tabs);
  for (const found of byHead) tabs.set(found.tab, found);
  const sheets = sheetsOf(tabs);
  const prefix = prefixOn(book, new Set(sheets.values()));
  return { tabs, sheets, doubles, unmarked: byHead.map(({ tab }) => tab), prefix };
}

const sheetsOf = (tabs: FoundTabs['tabs']): Map<TabId, string> =>
  new Map([...tabs].map(([tab, { sheet }]) => [tab, sheet]));

function markedSheets(book: BookAnswer): FoundTab[] {
  const there = new Set(book.sheets.map(({ name }) => name));
  return tabIds.flatMap((tab) =>
    book.names.flatMap(({ name, sheet, comment }) => {
      const isThere = isMarkOf(name, tab) && sheet !== null && there.has(sheet);
      return isThere ? [{ tab, sheet, ...readMarkNote(comment) }] : [];
    }),
  );
}

/** By the workbook's own mark of the tab, or, where that is lost, by any other of its names. */
function isPointedAt(book: BookAnswer, tab: TabId, sheet: string): boolean {
  const own = book.names.filter(({ sheet }) => sheet === null);
  const mark = own.find(({ name }) => isBookMarkOf(name, tab));
  if (mark !== undefined && book.sheets.some(({ name }) => name === sheetIn(mark.refersTo)))
    return sheetIn(mark.refersTo) === sheet;
  return own.some(({ refersTo }) => sheetIn(refersTo) === sheet);
}

async function foundByHead(
  port: SheetPort,
  book: BookAnswer,
  marked: ReadonlySet<string>,
  known: ReadonlyMap<TabId, unknown>,
): Promise<FoundTab[]> {
  const unmarked = book.sheets.map(({ name }) => name).filter((name) => !marked.has(name));
  const isSuspected = book.names.some(
    (name) => name.sheet === null && prefixOf(name.name) !== null && isOnSheets(name, new Set(unmarked)),
  );
  if (!isSuspected) return [];
  const answers = await port.run(unmarked.map((sheet) => ({ do: 'readRange', sheet, range: 'B2:B3' })));
  const found: FoundTab[] = [];
  for (const [index, sheet] of unmarked.entries()) {
    const [title, question] = rangeIn(answers[index], sheet).values.map(([value]) => value);
    const tab = tabs.find((each) => each.title === title && each.question === question)?.id;
    if (tab !== undefined && !known.has(tab) && !found.some((other) => other.tab === tab))
      found.push({ tab, sheet, ...readMarkNote('') });
  }
  return found;
}

/** "AIR_" or "AIR2_" in front of one of our names; null for any other. */
function prefixOf(name: string): string | null {
  const prefix = /^AIR\d*_/.exec(name)?.[0];
  return prefix !== undefined && isOurNameAfter(prefix, name) ? prefix : null;
}

function prefixOn(book: BookAnswer, sheets: ReadonlySet<string>): string {
  for (const name of book.names)
    if (name.sheet === null && isOnSheets(name, sheets)) {
      const prefix = prefixOf(name.name);
      if (prefix !== null) return prefix;
    }
  return namePrefix;
}
