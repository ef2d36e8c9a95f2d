import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** One call a property for all ranges together. Locks are put on when the sheet is protected. */
export function format(book: Spreadsheet, { sheet, ranges, format: look }: OperationOf<'format'>): null {
  const list = sheetNamed(book, sheet).getRangeList(ranges);
  if (look.numberFormat !== undefined) list.setNumberFormat(look.numberFormat);
  if (look.bold !== undefined) list.setFontWeight(look.bold ? 'bold' : 'normal');
  if (look.italic !== undefined) list.setFontStyle(look.italic ? 'italic' : 'normal');
  if (look.size !== undefined) list.setFontSize(look.size);
  if (look.colour !== undefined) list.setFontColor(`#${look.colour}`);
  if (look.fill !== undefined) list.setBackground(`#${look.fill}`);
  if (look.horizontal !== undefined) list.setHorizontalAlignment(look.horizontal);
  if (look.vertical !== undefined)
    list.setVerticalAlignment(look.vertical === 'center' ? 'middle' : look.vertical);
  if (look.wrap !== undefined) list.setWrap(look.wrap);
  if (look.border) {
    const has = (edge: 'top' | 'bottom' | 'left' | 'right') =>
      look.border?.edges.includes(edge) ? true : null;
    const isBetweenRows = has('top') || has('bottom');
    const isBetweenColumns = has('left') || has('right');
    list.setBorder(
      has('top'),
      has('left'),
      has('bottom'),
      has('right'),
      isBetweenColumns,
      isBetweenRows,
      `#${look.border.colour}`,
      SpreadsheetApp.BorderStyle.SOLID,
    );
  }
  return null;
}
