import * as z from 'zod/mini';
import type { Book } from '../../book/book.ts';
import { invalidArgument } from '../host-error.ts';
import { hostClass, membersOf, nothing } from '../members.ts';
import { mustBeInFront } from '../moments.ts';
import { stateOf } from '../state.ts';
import { RangeTarget, sheetAt } from '../targets.ts';
import { namedItemCollection } from './names.ts';
import { range } from './range.ts';
import { tableCollection } from './tables.ts';
import { worksheetCollection } from './worksheets.ts';

const { reads, object, method } = membersOf<Book>();

const application = hostClass<Book>({
  name: 'Application',
  members: {
    calculationMode: reads(() => 'Automatic'),
    calculate: method(z.tuple([z.enum(['Recalculate', 'Full', 'FullRebuild'])]), (book) =>
      book.model.evaluate(),
    ),
    suspendApiCalculationUntilNextSync: method(nothing, (book) => suspend(book, 'calculation')),
    suspendScreenUpdatingUntilNextSync: method(nothing, (book) => suspend(book, 'screen')),
  },
});

export const workbook = hostClass<Book>({
  name: 'Workbook',
  members: {
    name: reads((book) => `${book.model.getName()}.xlsx`),
    application: object(application),
    worksheets: object(worksheetCollection),
    tables: object(tableCollection),
    names: object((book) => namedItemCollection({ book, scope: null })),
    getSelectedRange: method(nothing, (book) => {
      mustBeInFront(book, 'InvalidSelection');
      return range(selected(book));
    }),
    getActiveCell: method(nothing, (book) => {
      mustBeInFront(book, 'InvalidSelection');
      return range(activeCell(book));
    }),
  },
});

/** Once a request: Microsoft warns that the window flickers otherwise. */
function suspend(book: Book, what: string): null {
  const { suspended } = stateOf(book).request;
  if (suspended.has(what)) throw invalidArgument(`${what} is suspended already in this request`);
  suspended.add(what);
  return null;
}

function selected(book: Book): RangeTarget {
  const { sheet, range: corners } = book.model.getSelectedView();
  const [row1, column1, row2, column2] = corners;
  return new RangeTarget(sheetAt(book, sheet), {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  });
}

function activeCell(book: Book): RangeTarget {
  const { sheet, row, column } = book.model.getSelectedView();
  return new RangeTarget(sheetAt(book, sheet), { row, column, rows: 1, columns: 1 });
}
