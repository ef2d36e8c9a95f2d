import type { BookAnswer } from '../sheet-port/answers.ts';
import { usualNames, withNeeded } from '../workbook/kits.ts';
import { type TabId, tabIds } from '../workbook/model.ts';
import { isOurName, markOf, namePrefix } from '../workbook/names.ts';
import type { BookOptions } from '../workbook/options.ts';

export interface TabInSheet {
  readonly tab: TabId;
  readonly sheet: string;
}

export interface ScaffoldPlan {
  readonly is: 'plan';
  /** Tabs to make, in the workbook's order, with the sheet names that are free for them. */
  readonly make: readonly TabInSheet[];
  /** Tabs of ours that are there already; they are left as they are. */
  readonly there: readonly TabInSheet[];
  /** Those of `make` whose usual name belongs to a sheet that is not ours. */
  readonly renamed: readonly TabInSheet[];
  /** Tabs that nobody asked for but that another needs. */
  readonly alongside: readonly TabId[];
  /** Every tab of ours, there or to be made, and its sheet. */
  readonly sheets: ReadonlyMap<TabId, string>;
}

export interface ScaffoldRefusal {
  readonly is: 'refused';
  /** Names that start with AIR_ and are not ours. */
  readonly names: readonly string[];
  readonly message: string;
}

/** What making the chosen tabs would do to this workbook. Nothing that is there is ever changed. */
export function planScaffold(options: BookOptions, book: BookAnswer): ScaffoldPlan | ScaffoldRefusal {
  const found = findTabs(book);
  const foreign = foreignNames(book, new Set(found.values()));
  if (foreign.length > 0)
    return {
      is: 'refused',
      names: foreign,
      message: `Nothing was made: this workbook already has names that start with ${namePrefix}: ${foreign.join(', ')}. Rename or delete them first.`,
    };
  const wanted = withNeeded(options.tabs);
  const taken = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  const make: TabInSheet[] = [];
  for (const tab of wanted) {
    if (found.has(tab)) continue;
    const sheet = freeName(usualNames[tab], taken);
    taken.add(sheet.toLowerCase());
    make.push({ tab, sheet });
  }
  const sheets = new Map(found);
  for (const { tab, sheet } of make) sheets.set(tab, sheet);
  return {
    is: 'plan',
    make,
    there: wanted.flatMap((tab) => {
      const sheet = found.get(tab);
      return sheet === undefined ? [] : [{ tab, sheet }];
    }),
    renamed: make.filter(({ tab, sheet }) => sheet !== usualNames[tab]),
    alongside: make.map(({ tab }) => tab).filter((tab) => !options.tabs.includes(tab)),
    sheets,
  };
}

/** Our tabs by their hidden mark. A copied sheet carries the mark too: ours is the one that the workbook's names point to. */
export function findTabs(book: BookAnswer): Map<TabId, string> {
  const pointedAt = new Set(
    book.names.filter((name) => name.sheet === null).map((name) => sheetIn(name.refersTo)),
  );
  const tabs = new Map<TabId, string>();
  for (const id of tabIds) {
    const marked = book.names
      .filter((name) => name.name.toLowerCase() === markOf(id).toLowerCase())
      .flatMap((name) => (name.sheet === null ? [] : [name.sheet]))
      .filter((sheet) => book.sheets.some(({ name }) => name === sheet));
    const ours = marked.find((sheet) => pointedAt.has(sheet)) ?? marked[0];
    if (ours !== undefined) tabs.set(id, ours);
  }
  return tabs;
}

/** AIR_ names of the workbook that do not point to a tab of ours. */
function foreignNames(book: BookAnswer, ours: ReadonlySet<string>): string[] {
  return book.names
    .filter(({ name, sheet }) => sheet === null && name.toUpperCase().startsWith(namePrefix))
    .filter(({ name, refersTo }) => {
      if (refersTo === '') return !(isOurName(name) && ours.size > 0); // the host cannot say
      if (refersTo.includes('#REF!')) return !isOurName(name); // left over from a tab of ours that was deleted
      return !ours.has(sheetIn(refersTo));
    })
    .map(({ name }) => name);
}

/** Whether a name points to one of these sheets. */
export const isOnSheets = (
  { refersTo }: { readonly refersTo: string },
  sheets: ReadonlySet<string>,
): boolean => sheets.has(sheetIn(refersTo));

/** The sheet in "='My costs'!$B$5" or "=Costs!$B$5"; '' where there is none. */
function sheetIn(refersTo: string): string {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(refersTo);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? '';
}

/** "Costs", or "Costs 2" where that is taken; sheet names differ by more than upper and lower case. */
function freeName(usual: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? usual : `${usual} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
