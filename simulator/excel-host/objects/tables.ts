import * as z from 'zod/mini';
import type { Book } from '../../book/book.ts';
import type { Table } from '../../book/extras.ts';
import { itemNotFound } from '../host-error.ts';
import { hostClass, membersOf, nothing } from '../members.ts';
import { RangeTarget, SheetTarget } from '../targets.ts';
import { range } from './range.ts';

interface TableTarget {
  book: Book;
  name: string;
}

const { reads, object, method } = membersOf<TableTarget>();

const tableColumn = hostClass<string>({
  name: 'TableColumn',
  members: { name: membersOf<string>().reads((name) => name) },
});

const tableColumnCollection = hostClass<TableTarget>({
  name: 'TableColumnCollection',
  members: {},
  items: (it) => found(it).table.columns.map(tableColumn),
});

const table = hostClass<TableTarget>({
  name: 'Table',
  members: {
    _Id: reads((it) => it.name),
    name: reads((it) => found(it).table.name),
    showHeaders: reads((it) => found(it).table.hasHeaders),
    showTotals: reads((it) => found(it).table.hasTotals),
    columns: object(tableColumnCollection),
    getRange: method(nothing, (it) => {
      const { sheet, table: held } = found(it);
      return range(new RangeTarget(sheet, held.at));
    }),
  },
});

/** The tables of all sheets. Making them is not modelled: people do that. */
export const tableCollection = hostClass<Book>({
  name: 'TableCollection',
  members: {
    getItem: membersOf<Book>().method(z.tuple([z.string()]), (book, [name]) => itemOf(book, name)),
  },
  items: (book) => tablesOf(book).map(({ table: { name } }) => table({ book, name })),
  item: (book, key) => itemOf(book, String(key)),
});

const tablesOf = (book: Book): { sheet: SheetTarget; table: Table }[] =>
  book.sheets().flatMap(({ id }) => {
    const sheet = new SheetTarget(book, id);
    return sheet.extras.tables.map((held) => ({ sheet, table: held }));
  });

const find = (book: Book, name: string) =>
  tablesOf(book).find((each) => each.table.name.toLowerCase() === name.toLowerCase());

function found({ book, name }: TableTarget) {
  const it = find(book, name);
  if (!it) throw itemNotFound(`there is no table "${name}"`);
  return it;
}

function itemOf(book: Book, name: string) {
  return table({ book, name: found({ book, name }).table.name });
}
