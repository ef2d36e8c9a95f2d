import type { CellFormat, OperationOf } from '../../core/sheet-port/operations.ts';
import { areaOf, Block } from './block.ts';
import { rangeOn } from './ranges.ts';
import { sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Format = OperationOf<'format'>;

/** One call a property for all ranges together. Locks are put on when the sheet is protected. */
export function formatCells(book: Spreadsheet, { sheet, ranges, format: look }: Format): null {
  const list = sheetNamed(book, sheet).getRangeList(ranges);
  const { numberFormat, size, wrap } = look;
  if (numberFormat !== undefined) list.setNumberFormat(numberFormat);
  if (look.bold !== undefined) list.setFontWeight(weightOf(look));
  if (look.italic !== undefined) list.setFontStyle(slantOf(look));
  if (size !== undefined) list.setFontSize(size);
  if (look.colour !== undefined) list.setFontColor(colourOf(look));
  if (look.fill !== undefined) list.setBackground(fillOf(look));
  if (look.horizontal !== undefined) list.setHorizontalAlignment(look.horizontal);
  if (look.vertical !== undefined) list.setVerticalAlignment(verticalOf(look));
  if (wrap !== undefined) list.setWrap(wrap);
  if (look.border) drawLines(list, look.border);
  return null;
}

/** Nothing is formatted on the sheet yet: property by property over one block. Lines keep to their ranges. */
export function formatFresh(book: Spreadsheet, operations: readonly Format[]): void {
  const name = operations[0]?.sheet ?? '';
  const sheet = sheetNamed(book, name);
  const areas = operations.flatMap(({ ranges }) => ranges.map(areaOf));
  const range = new Block(areas, null).rangeOn(sheet, name);
  const set = <Value>(
    property: keyof CellFormat,
    usual: Value,
    read: (look: CellFormat) => Value,
    put: (range: Range, table: Value[][]) => unknown,
  ): void => {
    const wanted = operations.filter(({ format: look }) => look[property] !== undefined);
    if (wanted.length === 0) return;
    const block = new Block<Value>(areas, usual);
    for (const { ranges, format: look } of wanted)
      for (const each of ranges) block.fill(areaOf(each), read(look));
    put(range, block.table);
  };
  set('numberFormat', 'general', numberFormatOf, (of, table) => of.setNumberFormats(table));
  set('bold', null, weightOf, (of, table) => of.setFontWeights(table));
  set('italic', null, slantOf, (of, table) => of.setFontStyles(table));
  set('size', usualSize, sizeOf, (of, table) => of.setFontSizes(table));
  set('colour', null, colourOf, (of, table) => of.setFontColors(table));
  set('fill', null, fillOf, (of, table) => of.setBackgrounds(table));
  set<ReturnType<typeof horizontalOf>>('horizontal', null, horizontalOf, (of, table) =>
    of.setHorizontalAlignments(table),
  );
  set<ReturnType<typeof verticalOf>>('vertical', null, verticalOf, (of, table) =>
    of.setVerticalAlignments(table),
  );
  set('wrap', false, wrapOf, (of, table) => of.setWraps(table));
  for (const { ranges, format: look } of operations)
    if (look.border)
      drawLines(
        ranges.length === 1 ? rangeOn(sheet, name, ranges[0] ?? '') : sheet.getRangeList(ranges),
        look.border,
      );
}

/** Of a new sheet, in points. */
const usualSize = 10;

/* Each as Google wants it. null is what the sheet has of itself. */
const numberFormatOf = ({ numberFormat = 'general' }: CellFormat) => numberFormat;
const sizeOf = ({ size = usualSize }: CellFormat) => size;
const wrapOf = ({ wrap = false }: CellFormat) => wrap;
const weightOf = ({ bold }: CellFormat): 'bold' | 'normal' | null => (bold ? 'bold' : 'normal');
const slantOf = ({ italic }: CellFormat): 'italic' | 'normal' | null => (italic ? 'italic' : 'normal');
const colourOf = ({ colour }: CellFormat): string | null => hex(colour);
const fillOf = ({ fill }: CellFormat): string | null => hex(fill);
const horizontalOf = ({ horizontal }: CellFormat): 'left' | 'center' | 'right' | null => horizontal ?? null;
const verticalOf = ({ vertical }: CellFormat): 'top' | 'middle' | 'bottom' | null =>
  vertical === 'center' ? 'middle' : (vertical ?? null);
const hex = (colour: string | undefined) => (colour === undefined ? null : `#${colour}`);

function drawLines(list: RangeList | Range, { edges, colour }: NonNullable<CellFormat['border']>): void {
  const has = (edge: 'top' | 'bottom' | 'left' | 'right') => (edges.includes(edge) ? true : null);
  const isBetweenRows = has('top') || has('bottom');
  const isBetweenColumns = has('left') || has('right');
  list.setBorder(
    has('top'),
    has('left'),
    has('bottom'),
    has('right'),
    isBetweenColumns,
    isBetweenRows,
    `#${colour}`,
    SpreadsheetApp.BorderStyle.SOLID,
  );
}
