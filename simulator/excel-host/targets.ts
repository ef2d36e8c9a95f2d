import {
  type Area,
  areaName,
  columnName,
  lastColumn,
  lastRow,
  parseArea,
  quoteSheet,
} from '../../core/cells/address.ts';
import type { Book, BookSheet } from '../book/book.ts';
import type { SheetExtras } from '../book/extras.ts';
import { invalidArgument, itemNotFound } from './host-error.ts';
import type { HostObject } from './members.ts';

/** A worksheet that stays the same one when it is renamed or moved. */
export class SheetTarget {
  constructor(
    readonly book: Book,
    readonly id: number,
  ) {}

  get sheet(): BookSheet {
    const sheet = this.book.sheets().find(({ id }) => id === this.id);
    if (!sheet) throw itemNotFound('the worksheet was deleted');
    return sheet;
  }

  get index(): number {
    return this.sheet.index;
  }

  get extras(): SheetExtras {
    return this.book.extras(this.index);
  }
}

/** Worksheets hand out ranges and ranges their worksheet: to keep the files from going in a circle, it is told here. */
export const worksheetOf: { open: (sheet: SheetTarget) => HostObject } = {
  open: () => {
    throw new Error('the class of worksheets is not loaded');
  },
};

export class RangeTarget {
  constructor(
    readonly sheet: SheetTarget,
    readonly area: Area,
  ) {}

  get book(): Book {
    return this.sheet.book;
  }

  /** As the engine writes an area. */
  get engineArea() {
    const { row, column, columns: width, rows: height } = this.area;
    return { sheet: this.sheet.index, row, column, width, height };
  }

  get address(): string {
    return `${quoteSheet(this.sheet.sheet.name)}!${shortName(this.area)}`;
  }

  /** With "$", as names keep it. */
  get fixedAddress(): string {
    const area = shortName(this.area).replace(/[A-Z]+|\d+/g, '$$$&');
    return `${quoteSheet(this.sheet.sheet.name)}!${area}`;
  }
}

/** Whole columns are "A:C", whole rows "2:3". */
function shortName(area: Area): string {
  const { row, column, rows, columns } = area;
  if (rows === lastRow) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  return columns === lastColumn ? `${row}:${row + rows - 1}` : areaName(area);
}

/** Excel gives a worksheet an id in this form. */
export function idOf(id: number): string {
  return `{00000000-0001-0000-${String(id).padStart(4, '0')}-000000000000}`;
}

export function sheetAt(book: Book, position: number): SheetTarget {
  const sheet = book.sheets()[position];
  if (!sheet) throw itemNotFound(`there is no worksheet at position ${position}`);
  return new SheetTarget(book, sheet.id);
}

export function rangeFrom(sheet: SheetTarget, area: Area): RangeTarget {
  const { row, column, rows, columns } = area;
  const fits = rows > 0 && columns > 0 && row + rows - 1 <= lastRow && column + columns - 1 <= lastColumn;
  if (row < 1 || column < 1 || !fits) throw invalidArgument('the range lies outside the worksheet');
  return new RangeTarget(sheet, area);
}

export function rangeAt(sheet: SheetTarget, address: string | null): RangeTarget {
  if (address === null)
    return new RangeTarget(sheet, { row: 1, column: 1, rows: lastRow, columns: lastColumn });
  const area = parseArea(address);
  if (!area) throw invalidArgument(`"${address}" is no address on a worksheet`);
  return new RangeTarget(sheet, area);
}
