import { parseArea } from '../../core/cells/address.ts';
import type { CellFormat, OperationOf } from '../../core/sheet-port/operations.ts';
import { addressesOf } from './address.ts';
import { namedOnce } from './named-once.ts';
import { addNumberFormat } from './number-formats.ts';
import { worksheetOf } from './worksheet.ts';

/** All ranges of an operation are formatted together, as one object: each of its own would be named many times over. */
export function formatCells(context: Excel.RequestContext, operation: OperationOf<'format'>): void {
  const sheet = worksheetOf(context, operation.sheet);
  const { ranges, format } = operation;
  if (format.numberFormat !== undefined) addNumberFormat(sheet, ranges, format.numberFormat);
  const { numberFormat: _, border, ...look } = format;
  if (Object.keys(look).length > 0)
    for (const addresses of addressesOf(ranges)) setLook(formatOf(sheet, addresses), look);
  if (border) drawLines(sheet, ranges, border);
}

/** Colour and line, or font and fill, often lie on the same ranges. */
export const formatOf = namedOnce((sheet, addresses) => sheet.getRanges(addresses).format);

function setLook(format: Excel.RangeFormat, wanted: Omit<CellFormat, 'numberFormat' | 'border'>): void {
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
function drawLines(
  sheet: Excel.Worksheet,
  ranges: readonly string[],
  border: NonNullable<CellFormat['border']>,
): void {
  for (const edge of new Set(border.edges.flatMap((each) => lines[each])))
    for (const addresses of addressesOf(ranges.filter((range) => hasLine(range, edge)))) {
      const line = formatOf(sheet, addresses).borders.getItem(edge);
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

function hasLine(range: string, line: (typeof lines)[keyof typeof lines][number]): boolean {
  const { rows = 1, columns = 1 } = parseArea(range) ?? {};
  if (line === 'InsideHorizontal') return rows > 1;
  return line !== 'InsideVertical' || columns > 1;
}
