import * as z from 'zod/mini';
import type { Book } from '../../book/book.ts';
import { HostError, itemNotFound } from '../host-error.ts';
import { type HostObject, hostClass, maybe, membersOf, nothing } from '../members.ts';
import { mustBeInFront } from '../moments.ts';
import { idOf, SheetTarget, sheetAt } from '../targets.ts';
import { checkSheetName, worksheet } from './worksheet.ts';

const { method } = membersOf<Book>();

export const worksheetCollection = hostClass<Book>({
  name: 'WorksheetCollection',
  members: {
    add: method(z.tuple([maybe(z.string())]), (book, [name]) => worksheet(add(book, name))),
    getActiveWorksheet: method(nothing, (book) => worksheet(sheetAt(book, book.model.getSelectedSheet()))),
    getCount: method(z.tuple([maybe(z.boolean())]), (book, [visibleOnly]) => {
      return book.sheets().filter((sheet) => sheet.visible || !visibleOnly).length;
    }),
    getItem: method(z.tuple([z.string()]), (book, [key]) => itemOf(book, key)),
    getItemOrNullObject: method(z.tuple([z.string()]), (book, [key]) => find(book, key)),
  },
  items: (book) => book.sheets().map(({ id }) => worksheet(new SheetTarget(book, id))),
  item: (book, key) => itemOf(book, String(key)),
});

function add(book: Book, given: string | null): SheetTarget {
  mustBeInFront(book, 'GeneralException');
  const name = given ?? freeName(book);
  checkSheetName(name);
  if (book.sheetNamed(name))
    throw new HostError('ItemAlreadyExists', `there is a worksheet "${name}" already`);
  return new SheetTarget(book, book.addSheet(name).id);
}

function freeName(book: Book): string {
  let number = book.sheets().length + 1;
  while (book.sheetNamed(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function find(book: Book, key: string): HostObject | null {
  const found = book.sheets().find((sheet) => idOf(sheet.id) === key) ?? book.sheetNamed(key);
  return found ? worksheet(new SheetTarget(book, found.id)) : null;
}

function itemOf(book: Book, key: string): HostObject {
  const found = find(book, key);
  if (!found) throw itemNotFound(`there is no worksheet "${key}"`);
  return found;
}
