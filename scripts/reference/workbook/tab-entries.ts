import { keysOf, type Parts } from '../../../core/workbook/declare/parts.ts';
import { plain } from '../../../core/workbook/model/addresses.ts';
import { isOurName } from '../../../core/workbook/model/names.ts';
import type { Tab } from '../../../core/workbook/model/tab.ts';
import { cellEntries } from './cell-entries.ts';
import { nameInWords } from './content-text.ts';
import type { Entry, ToldFormula } from './entry.ts';
import { type Group as AtLeastOne, groupedBy, withoutNumbers } from './grouped.ts';
import { labelledEntry, listEntries } from './list-entries.ts';
import { isMerelyRead } from './log-columns.ts';
import { rowEntries } from './row-entries.ts';
import { tableEntries } from './table-entries.ts';

/** Entries that stand together on a sheet. */
export interface EntriesOfPart {
  readonly title: string;
  /** Of a table. */
  readonly rowCount?: number;
  readonly entries: readonly Entry[];
}

/**
 * All that is declared of a tab on one of its sheets, part by part. `sheet` is what was put there; `typed` are the tables of
 * the tab itself, which those of the same name on Workings read.
 */
export function tabEntries(
  parts: Parts,
  sheet: Pick<Tab, 'cells' | 'validations'>,
  typed: Parts['tables'] = {},
): EntriesOfPart[] {
  const { rows = {}, groups = {}, tables = {}, lists = [], cells = {} } = parts;
  const keys = keysOf(parts);
  /** Some columns have a second name, by which other tabs know them. */
  const isKnownAs = (name: string, column: string) => {
    const at = tables[name]?.cell(column, tables[name].rows[0] ?? 0) ?? '';
    return keys.get(plain(at)) === `${name}.${column}.1`;
  };
  const isTold = (name: string) => (column: string) =>
    isKnownAs(name, column) && !(typed[name] && isMerelyRead(typed[name], column));
  const all = [
    ...Object.entries(rows).map(([name, part]) =>
      partOf(
        nameInWords(name),
        rowEntries(name, part, (row, column) => keyIn([row, column])),
      ),
    ),
    ...groupedBy(Object.entries(groups), ([, { keys }]) => keys.join()).map((alike) =>
      partOf(nameInWords(alike[0][0]), sideBySide(alike)),
    ),
    ...Object.entries(tables).map(([name, part]) => ({
      ...partOf(nameInWords(name), tableEntries(name, part, isTold(name))),
      rowCount: part.rows.length,
    })),
    partOf('Single cells', [...listEntries(lists), ...cellEntries(Object.keys(cells), keys, sheet)]),
  ];
  return groupedBy(all, withoutNumbers)
    .map(inOne)
    .filter(({ entries }) => entries.length > 0);
}

type Groups = NonNullable<Parts['groups']>;

/** Groups that have the same rows, each for a scope of its own, such as all workflows and the pilot's. */
function sideBySide([[first, group], ...others]: AtLeastOne<[string, Groups[string]]>): Entry[] {
  const beside = others.map(([name, each]) => ({ name, entries: groupEntries(name, each) }));
  return groupEntries(first, group).map((entry, index) => ({
    ...entry,
    keys: [...entry.keys, ...beside.flatMap(({ entries }) => entries[index]?.keys ?? [])],
    formulas: [
      ...entry.formulas,
      ...beside.flatMap(({ name, entries }) => {
        const known = entry.formulas.map(({ text }) => text.replaceAll(first, name));
        const isOther = ({ text }: ToldFormula) => !known.includes(text);
        return (entries[index]?.formulas ?? []).filter(isOther).map((each) => ({ ...each, where: name }));
      }),
    ],
  }));
}

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
function inOne([first, ...others]: AtLeastOne<EntriesOfPart>): EntriesOfPart {
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
