import * as z from 'zod/mini';
import { around } from '../../../core/cells/areas.ts';
import { isBookError } from '../../book/values.ts';
import { checkTable, content, formulasOf, textsOf, valuesOf, writeContent } from '../cells.ts';
import { type HostObject, hostClass, index, maybe, membersOf, nothing } from '../members.ts';
import { mustBeInFront } from '../moments.ts';
import { RangeTarget, rangeAt, rangeFrom, worksheetOf } from '../targets.ts';
import { clear } from './clear.ts';
import { conditionalFormats } from './conditional-formats.ts';
import { copyFormats, copyFormulas } from './copy.ts';
import { dataValidation } from './data-validation.ts';
import { hyperlink, linkOf, setLink } from './hyperlink.ts';
import { formatsOf, rangeFormat, setNumberFormat } from './range-format.ts';

const { reads, holds, object, method } = membersOf<RangeTarget>();

export const range: (target: RangeTarget) => HostObject = hostClass<RangeTarget>({
  name: 'Range',
  members: {
    address: reads((it) => it.address),
    addressLocal: reads((it) => it.address),
    rowIndex: reads((it) => it.area.row - 1),
    columnIndex: reads((it) => it.area.column - 1),
    rowCount: reads((it) => it.area.rows),
    columnCount: reads((it) => it.area.columns),
    cellCount: reads((it) => it.area.rows * it.area.columns),
    values: holds(content, valuesOf, writeContent),
    formulas: holds(content, formulasOf, writeContent),
    text: reads(textsOf),
    valueTypes: reads(typesOf),
    numberFormat: holds(
      z.union([z.string(), z.array(z.array(z.union([z.string(), z.null()])))]),
      formatsOf,
      setNumberFormat,
    ),
    hyperlink: holds(hyperlink, linkOf, setLink),
    format: object(rangeFormat),
    dataValidation: object(dataValidation),
    conditionalFormats: object(conditionalFormats),
    worksheet: object((it) => worksheetOf.open(it.sheet)),
    getCell: method(z.tuple([index, index]), (it, [down, across]) => moved(it, down, across, 1, 1)),
    getRow: method(z.tuple([index]), (it, [down]) => moved(it, down, 0, 1, it.area.columns)),
    getColumn: method(z.tuple([index]), (it, [across]) => moved(it, 0, across, it.area.rows, 1)),
    getBoundingRect: method(z.tuple([z.union([z.string(), z.instanceof(RangeTarget)])]), (it, [other]) => {
      const { area } = typeof other === 'string' ? rangeAt(it.sheet, other) : other;
      return range(rangeFrom(it.sheet, around(it.area, area)));
    }),
    getOffsetRange: method(z.tuple([z.int(), z.int()]), (it, [down, across]) =>
      moved(it, down, across, it.area.rows, it.area.columns),
    ),
    getResizedRange: method(z.tuple([z.int(), z.int()]), (it, [rows, columns]) =>
      moved(it, 0, 0, it.area.rows + rows, it.area.columns + columns),
    ),
    // The client hands large tables over in pieces, and asks for their size to be checked first.
    _ValidateArraySize: method(z.tuple([index, index]), (it, [rows, columns]) =>
      checkTable(it, rows, columns),
    ),
    copyFrom: method(
      z.tuple([
        z.union([z.string(), z.instanceof(RangeTarget)]),
        z.enum(['Formulas', 'Formats']),
        maybe(z.literal(false)),
        maybe(z.literal(false)),
      ]),
      (it, [source, what]) => {
        const from = typeof source === 'string' ? rangeAt(it.sheet, source) : source;
        (what === 'Formulas' ? copyFormulas : copyFormats)(it, from);
      },
    ),
    select: method(nothing, select),
    clear: method(z.tuple([maybe(z.enum(['All', 'Contents', 'Formats', 'Hyperlinks']))]), (it, [what]) =>
      clear(it, what ?? 'All'),
    ),
  },
});

function moved(it: RangeTarget, down: number, across: number, rows: number, columns: number): HostObject {
  const { row, column } = it.area;
  return range(rangeFrom(it.sheet, { row: row + down, column: column + across, rows, columns }));
}

function typesOf(it: RangeTarget): string[][] {
  return it.book.values(it.sheet.index, it.area).map((row) =>
    row.map((value) => {
      if (value === null) return 'Empty';
      if (typeof value === 'string') return 'String';
      if (typeof value === 'boolean') return 'Boolean';
      return isBookError(value) ? 'Error' : 'Double';
    }),
  );
}

function select({ book, sheet, area }: RangeTarget): void {
  mustBeInFront(book, 'GeneralException');
  book.select(sheet.index, area);
}
