import { parseArea } from '../../core/cells/address.ts';
import type { CellFormat, OperationOf } from '../../core/sheet-port/operations.ts';

export function formatCells(context: Excel.RequestContext, operation: OperationOf<'format'>): void {
  const sheet = context.workbook.worksheets.getItem(operation.sheet);
  for (const address of operation.ranges) {
    const range = sheet.getRange(address);
    formatRange(range, operation.format);
    if (operation.format.border) drawLines(range, address, operation.format.border);
  }
}

/** Excel counts widths and heights in points: three to four pixels. */
const pointsOf = (pixels: number) => (pixels * 3) / 4;

export function sizeCells(context: Excel.RequestContext, operation: OperationOf<'size'>): void {
  const sheet = context.workbook.worksheets.getItem(operation.sheet);
  for (const { from, to, width } of operation.columns) {
    sheet.getRange(`${from}:${to}`).format.columnWidth = pointsOf(width);
  }
  for (const { from, to, height } of operation.rows) {
    sheet.getRange(`${from}:${to}`).format.rowHeight = pointsOf(height);
  }
}

function formatRange(range: Excel.Range, wanted: CellFormat): void {
  const { format } = range;
  // One format for all cells: Excel takes a single one where its types ask for a table.
  if (wanted.numberFormat !== undefined) Reflect.set(range, 'numberFormat', wanted.numberFormat);
  if (wanted.bold !== undefined) format.font.bold = wanted.bold;
  if (wanted.italic !== undefined) format.font.italic = wanted.italic;
  if (wanted.size !== undefined) format.font.size = wanted.size;
  if (wanted.colour !== undefined) format.font.color = `#${wanted.colour}`;
  if (wanted.fill !== undefined) format.fill.color = `#${wanted.fill}`;
  if (wanted.horizontal !== undefined) format.horizontalAlignment = horizontal[wanted.horizontal];
  if (wanted.vertical !== undefined) format.verticalAlignment = vertical[wanted.vertical];
  if (wanted.wrap !== undefined) format.wrapText = wanted.wrap;
  if (wanted.locked !== undefined) format.protection.locked = wanted.locked;
}

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/**
 * Lines on the named edges of every cell: Excel names those inside a range apart from its own edges, and has none
 * inside a single row or column. A line is thin unless said.
 */
function drawLines(range: Excel.Range, address: string, border: NonNullable<CellFormat['border']>): void {
  const area = parseArea(address);
  const isInside = { InsideHorizontal: (area?.rows ?? 1) > 1, InsideVertical: (area?.columns ?? 1) > 1 };
  for (const edge of new Set(border.edges.flatMap((each) => lines[each]))) {
    if ((edge === 'InsideHorizontal' || edge === 'InsideVertical') && !isInside[edge]) continue;
    const line = range.format.borders.getItem(edge);
    line.style = 'Continuous';
    line.color = `#${border.colour}`;
  }
}

const lines = {
  top: ['EdgeTop', 'InsideHorizontal'],
  bottom: ['EdgeBottom', 'InsideHorizontal'],
  left: ['EdgeLeft', 'InsideVertical'],
  right: ['EdgeRight', 'InsideVertical'],
} as const;
