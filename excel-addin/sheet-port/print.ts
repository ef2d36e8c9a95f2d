import { areaName, parseArea } from '../../core/cells/address.ts';
import type { Operation, OperationOf } from '../../core/sheet-port/operations.ts';
import { addressesOf } from './address.ts';
import { worksheetOf } from './worksheet.ts';

/** Several areas; where this Excel takes no list of them, all that lies between. */
function together(sheet: Excel.Worksheet, areas: readonly string[]): Excel.RangeAreas | string {
  const [first = '', ...others] = addressesOf(areas);
  return others.length === 0 ? sheet.getRanges(first) : around(areas);
}

function around(ranges: readonly string[]): string {
  const areas = ranges.flatMap((range) => parseArea(range) ?? []);
  return areaName({
    row: 1,
    column: 1,
    rows: Math.max(...areas.map(({ row, rows }) => row + rows - 1)),
    columns: Math.max(...areas.map(({ column, columns }) => column + columns - 1)),
  });
}

/** "9:10" as "$9:$10". */
const fixed = (titles: string): string => titles.replaceAll(/[A-Z]+|\d+/g, '$$$&');

/** Inches. */
const margins = { top: 0.4, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 };

/** All rows that people may fill; see fitPrint. */
export function setUpPrint(context: Excel.RequestContext, operation: OperationOf<'print'>): void {
  const { areas, orientation, scale, repeatedRows, repeatedColumns, begins = [], footer } = operation;
  const sheet = worksheetOf(context, operation.sheet);
  const { pageLayout } = sheet;
  pageLayout.setPrintArea(areas.length === 1 ? around(areas) : together(sheet, areas));
  pageLayout.setPrintTitleRows(fixed(repeatedRows));
  if (repeatedColumns !== undefined) pageLayout.setPrintTitleColumns(fixed(repeatedColumns));
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of begins) sheet.horizontalPageBreaks.add(`A${row}`);
  pageLayout.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
  // Both sides of a page to fit: one alone is not applied (office-js issue 1860).
  pageLayout.zoom = scale === null ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { scale };
  pageLayout.printOrder = 'OverThenDown';
  pageLayout.setPrintMargins('Inches', margins);
  pageLayout.headersFooters.defaultForAllPages.set({
    leftFooter: footer.left,
    centerFooter: footer.center,
    rightFooter: footer.right,
  });
}

/**
 * Without the empty rows at the foot: Excel keeps the area as a name of the sheet, which may hold a formula where a person
 * typed one. No page of Microsoft's says that an add-in sees that name, so it is asked for by itself: where it is not there,
 * or the formula is refused, all rows are printed.
 */
export async function fitPrint(operations: readonly Operation[]): Promise<void> {
  const fitted = operations.flatMap((each) =>
    each.do === 'print' && each.filledArea !== undefined
      ? [{ sheet: each.sheet, filledArea: each.filledArea }]
      : [],
  );
  if (fitted.length === 0) return;
  try {
    const context = new Excel.RequestContext();
    for (const { sheet, filledArea } of fitted)
      worksheetOf(context, sheet).names.getItemOrNullObject('Print_Area').formula = filledArea;
    await context.sync();
  } catch {
    // The areas that were set stand.
  }
}
