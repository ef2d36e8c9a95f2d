import type { BookAnswer } from '../sheet-port/answers.ts';
import { usualName, withNeeded } from '../workbook/kits.ts';
import { isOurNameAfter, namePrefix } from '../workbook/model/names.ts';
import type { BookOptions } from '../workbook/model/options.ts';
import type { TabId } from '../workbook/model/tab.ts';
import { modelVersion } from '../workbook/model/version.ts';
import type { FoundTab, FoundTabs } from './find-tabs.ts';
import { isOnSheets } from './sheet-in.ts';
import type { Refusal } from './telling.ts';

export interface TabInSheet {
  readonly tab: TabId;
  readonly sheet: string;
}

export interface ScaffoldPlan {
  readonly is: 'plan';
  /** Tabs to make, in the workbook's order, with the sheet names that are free for them. */
  readonly make: readonly TabInSheet[];
  /** Tabs that a run which was cut left unfinished: they are filled now, what was typed on them stays. */
  readonly complete: readonly FoundTab[];
  /** Tabs of ours that are there already; what was typed there stays. */
  readonly there: readonly TabInSheet[];
  /** Those of `make` whose usual name belongs to a sheet that is not ours. */
  readonly renamed: readonly TabInSheet[];
  /** Tabs that nobody asked for but that another needs. */
  readonly alongside: readonly TabId[];
  /** Tabs that an older version of the model made; Update carries them forward. */
  readonly outdated: readonly TabInSheet[];
  /** Made twice, by two people at once; they are merged. */
  readonly doubles: readonly FoundTab[];
  /** Every finished tab of ours that was there before, and its sheet. */
  readonly before: ReadonlyMap<TabId, string>;
  /** Every tab of ours, there or to be made, and its sheet. */
  readonly sheets: ReadonlyMap<TabId, string>;
  /** What our names start with. */
  readonly prefix: string;
}

export interface ScaffoldRefusal {
  readonly is: 'refused';
  /** Names that start as ours do and are not ours. */
  readonly names: readonly string[];
  readonly told: Refusal;
  /** With what our names could start instead, the whole set of them; "" where that is no help. */
  readonly offer: string;
}

/** What making the chosen tabs would do to this workbook. Nothing that was typed is ever changed. */
export function planScaffold(
  options: BookOptions,
  book: BookAnswer,
  found: FoundTabs,
): ScaffoldPlan | ScaffoldRefusal {
  const prefix = found.tabs.size > 0 ? found.prefix : (options.prefix ?? namePrefix);
  const there = found.sheets;
  const complete = [...found.tabs.values()].filter(({ isUnfinished }) => isUnfinished);
  const before = new Map([...there].filter(([id]) => !complete.some(({ tab }) => tab === id)));
  const ours = new Set([...there.values(), ...found.doubles.map(({ sheet }) => sheet)]);
  const foreign = foreignNames(book, ours, prefix);
  if (foreign.length > 0) {
    const offer = freePrefix(book);
    return {
      is: 'refused',
      names: foreign,
      offer,
      told: { is: 'namesTaken', prefix, names: foreign, offer },
    };
  }
  const wanted = withNeeded([...options.tabs, ...complete.map(({ tab }) => tab)]);
  const taken = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  const make: TabInSheet[] = [];
  for (const tab of wanted) {
    if (there.has(tab)) continue;
    const sheet = freeName(usualName(tab), taken);
    taken.add(sheet.toLowerCase());
    make.push({ tab, sheet });
  }
  const sheets = new Map(there);
  for (const { tab, sheet } of make) sheets.set(tab, sheet);
  return {
    is: 'plan',
    make,
    complete,
    there: wanted.flatMap((tab) => {
      const sheet = before.get(tab);
      return sheet === undefined ? [] : [{ tab, sheet }];
    }),
    renamed: make.filter(({ tab, sheet }) => sheet !== usualName(tab)),
    alongside: make.map(({ tab }) => tab).filter((tab) => !options.tabs.includes(tab)),
    outdated: [...found.tabs.values()].filter(
      ({ version, isUnfinished }) => version < modelVersion && !isUnfinished,
    ),
    doubles: found.doubles,
    before,
    sheets,
    prefix,
  };
}

/** Names of the workbook that start as ours do and do not point to a tab of ours. */
function foreignNames(book: BookAnswer, ours: ReadonlySet<string>, prefix: string): string[] {
  return book.names
    .filter(({ name, sheet }) => sheet === null && name.toUpperCase().startsWith(prefix))
    .filter((name) => {
      if (name.refersTo === '') return !(isOurNameAfter(prefix, name.name) && ours.size > 0); // the host cannot say
      if (name.refersTo.includes('#REF!')) return !isOurNameAfter(prefix, name.name); // left over from a tab of ours that was deleted
      return !isOnSheets(name, ours);
    })
    .map(({ name }) => name);
}

/** "AIR2_", or the next one with which no name starts. */
function freePrefix(book: BookAnswer): string {
  for (let number = 2; ; number++) {
    const prefix = `AIR${number}_`;
    if (!book.names.some(({ name }) => name.toUpperCase().startsWith(prefix))) return prefix;
  }
}

/** The same of a sheet that is to be added to a workbook. */
export const freeSheet = (usual: string, { sheets }: Pick<BookAnswer, 'sheets'>): string =>
  freeName(usual, new Set(sheets.map(({ name }) => name.toLowerCase())));

/** "Costs", or "Costs 2" where that is taken; sheet names differ by more than upper and lower case. */
export function freeName(usual: string, taken: ReadonlySet<string>, between = ' '): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? usual : `${usual}${between}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
