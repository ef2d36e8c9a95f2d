import * as z from 'zod/mini';
import type { Book } from '../../book/book.ts';
import { HostError, invalidArgument } from '../host-error.ts';
import { colour, hostClass, index, maybe, membersOf, nothing } from '../members.ts';
import { mustBeInFront } from '../moments.ts';
import { idOf, rangeAt, rangeFrom, type SheetTarget, worksheetOf } from '../targets.ts';
import { usedArea } from '../used-area.ts';
import { chartCollection } from './charts.ts';
import { freezePanes } from './freeze-panes.ts';
import { namedItemCollection } from './names.ts';
import { horizontalPageBreaks, pageLayout } from './page-layout.ts';
import { protection } from './protection.ts';
import { range } from './range.ts';
import { rangeAreas, rangesAt } from './range-areas.ts';

const { reads, holds, object, method } = membersOf<SheetTarget>();
const visibilities = z.enum(['Visible', 'Hidden', 'VeryHidden']);

const gridlines = holds(
  z.boolean(),
  (it) => it.book.model.getShowGridLines(it.index),
  (it, shown) => {
    mustBeInFront(it.book, 'GeneralException');
    it.book.model.setShowGridLines(it.index, shown);
  },
);

export const worksheet = hostClass<SheetTarget>({
  name: 'Worksheet',
  members: {
    id: reads((it) => idOf(it.id)),
    name: holds(z.string(), (it) => it.sheet.name, rename),
    position: holds(
      index,
      (it) => it.index,
      (it, position) => it.book.model.moveSheet(it.index, position),
    ),
    visibility: holds(visibilities, (it) => (it.sheet.visible ? 'Visible' : 'Hidden'), show),
    tabColor: holds(z.union([colour, z.literal('')]), tabColour, (it, value) =>
      it.book.model.setSheetColor(it.index, value === '' ? undefined : value.toUpperCase()),
    ),
    showGridlines: gridlines,
    gridlines, // so the client calls it when it writes
    names: object((it) => namedItemCollection({ book: it.book, scope: it })),
    charts: object(chartCollection),
    protection: object(protection),
    freezePanes: object(freezePanes),
    pageLayout: object(pageLayout),
    horizontalPageBreaks: object(horizontalPageBreaks),
    activate: method(nothing, (it) => {
      mustBeInFront(it.book, 'GeneralException');
      it.book.model.setSelectedSheet(it.index);
    }),
    delete: method(nothing, remove),
    getRange: method(z.tuple([maybe(z.string())]), (it, [address]) => range(rangeAt(it, address))),
    getRanges: method(z.tuple([maybe(z.string())]), (it, [addresses]) => rangeAreas(rangesAt(it, addresses))),
    getRangeByIndexes: method(z.tuple([index, index, index, index]), (it, [row, column, rows, columns]) =>
      range(rangeFrom(it, { row: row + 1, column: column + 1, rows, columns })),
    ),
    getCell: method(z.tuple([index, index]), (it, [row, column]) =>
      range(rangeFrom(it, { row: row + 1, column: column + 1, rows: 1, columns: 1 })),
    ),
    getUsedRange: method(z.tuple([maybe(z.boolean())]), (it, [valuesOnly]) =>
      range(rangeFrom(it, usedArea(it, valuesOnly === true) ?? { row: 1, column: 1, rows: 1, columns: 1 })),
    ),
    getUsedRangeOrNullObject: method(z.tuple([maybe(z.boolean())]), (it, [valuesOnly]) => {
      const area = usedArea(it, valuesOnly === true);
      return area && range(rangeFrom(it, area));
    }),
  },
});

worksheetOf.open = worksheet;

export function checkSheetName(name: string): void {
  const isBad = name === '' || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
  if (isBad) throw invalidArgument(`"${name}" cannot be the name of a worksheet`);
}

function rename(it: SheetTarget, name: string): void {
  checkSheetName(name);
  const other = it.book.sheetNamed(name);
  if (other && other.id !== it.id) throw new HostError('ItemAlreadyExists', `there is a worksheet "${name}"`);
  it.book.model.renameSheet(it.index, name);
}

function show(it: SheetTarget, visibility: z.infer<typeof visibilities>): void {
  if (visibility === 'Visible') it.book.model.unhideSheet(it.index);
  else if (visibleSheets(it.book) > 1) it.book.model.hideSheet(it.index);
  else throw new HostError('GeneralException', 'a workbook needs one visible worksheet');
}

function remove(it: SheetTarget): void {
  mustBeInFront(it.book, 'InvalidSelection');
  if (it.sheet.visible && visibleSheets(it.book) === 1) {
    throw new HostError('GeneralException', 'a workbook needs one visible worksheet');
  }
  // The engine would leave the sheet's own names behind.
  for (const { name, scope } of it.book.names()) if (scope === it.index) it.book.deleteName(name, scope);
  it.book.model.deleteSheet(it.index);
}

const visibleSheets = (book: Book) => book.sheets().filter((sheet) => sheet.visible).length;

function tabColour(it: SheetTarget): string {
  const { color } = it.book.model.getWorksheetsProperties()[it.index] ?? {};
  return color === undefined ? '' : it.book.model.resolveColor(color);
}
