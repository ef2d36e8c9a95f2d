import { keysOf } from '../../../core/workbook/declare/parts.ts';
import type { DeclaredTab } from '../../../core/workbook/declare/tab.ts';
import { isOurName } from '../../../core/workbook/model/names.ts';
import type { Tab } from '../../../core/workbook/model/tab.ts';
import { cellEntries } from './cell-entries.ts';
import { nameInWords } from './content-text.ts';
import type { Entry } from './entry.ts';
import { groupedBy, withoutNumbers } from './grouped.ts';
import { labelledEntry, listEntries } from './list-entries.ts';
import { rowEntries } from './row-entries.ts';
import { tableEntries } from './table-entries.ts';

/** Entries that stand together on a tab. */
export interface EntriesOfPart {
  readonly title: string;
  /** Of a table. */
  readonly rowCount?: number;
  readonly entries: readonly Entry[];
}

/** All that a tab declares, part by part; `built` is the same tab in a workbook. */
export function tabEntries({ parts }: DeclaredTab, built: Tab): EntriesOfPart[] {
  const { rows = {}, groups = {}, tables = {}, lists = [], cells = {} } = parts;
  const all = [
    ...Object.entries(rows).map(([name, part]) =>
      partOf(
        nameInWords(name),
        rowEntries(name, part, (row, column) => keyIn([row, column])),
      ),
    ),
    ...Object.entries(groups).map(([name, part]) => partOf(nameInWords(name), groupEntries(name, part))),
    ...Object.entries(tables).map(([name, part]) => ({
      ...partOf(nameInWords(name), tableEntries(name, part)),
      rowCount: part.rows.length,
    })),
    partOf('Single cells', [...listEntries(lists), ...cellEntries(Object.keys(cells), keysOf(parts), built)]),
  ];
  return groupedBy(all, withoutNumbers)
    .map(inOne)
    .filter(({ entries }) => entries.length > 0);
}

type Groups = NonNullable<DeclaredTab['parts']['groups']>;

function groupEntries(name: string, { labelled, ...part }: Groups[string]): Entry[] {
  if (labelled) return part.keys.map((key) => labelledEntry(`${name}.${key}`, labelled(key)));
  const { columns, figure, told } = part;
  if (!columns || figure === undefined || !told) return [];
  return rowEntries(name, { ...part, columns, figure, told }, (row, column) => keyIn([name, row, column]));
}

const keyIn = (names: readonly (string | undefined)[]): string =>
  names.filter((name) => name !== undefined).join('.');

/** A figure that has a name of the workbook is no mere working, wherever it stands. */
const partOf = (title: string, entries: readonly Entry[]): EntriesOfPart => ({
  title,
  entries: entries.map((entry) => (entry.keys.some(isOurName) ? { ...entry, isWorking: false } : entry)),
});

/** Parts that are alike, such as the blocks of Buy or build, as one; and so entries that are. */
function inOne([first, ...others]: readonly [EntriesOfPart, ...EntriesOfPart[]]): EntriesOfPart {
  const all = first.entries.map((entry, index) => ({
    ...entry,
    keys: [...entry.keys, ...others.flatMap(({ entries }) => entries[index]?.keys ?? [])],
  }));
  return {
    ...first,
    title: fromTo(first.title, others.at(-1)?.title),
    entries: groupedBy(all, withoutNumbers).map(([one, ...alike]) => ({
      ...one,
      label: fromTo(one.label, alike.at(-1)?.label),
      keys: [...one.keys, ...alike.flatMap(({ keys }) => keys)],
    })),
  };
}

const fromTo = (first: string, last = first): string => (last === first ? first : `${first} to ${last}`);
