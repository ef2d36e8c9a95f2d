import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { addressesOf } from './address.ts';
import { formatOf } from './format.ts';
import { worksheetOf } from './worksheet.ts';

/** Excel counts widths and heights in points: three to four pixels. */
const pointsOf = (pixels: number) => (pixels * 3) / 4;

export function sizeCells(context: Excel.RequestContext, operation: OperationOf<'size'>): void {
  const sheet = worksheetOf(context, operation.sheet);
  const bySize = (sizes: readonly { from: string | number; to: string | number; size: number }[]) => {
    const groups = new Map<number, string[]>();
    for (const { from, to, size } of sizes) groups.set(size, [...(groups.get(size) ?? []), `${from}:${to}`]);
    return [...groups].flatMap(([size, ranges]) =>
      addressesOf(ranges).map((addresses) => [pointsOf(size), formatOf(sheet, addresses)] as const),
    );
  };
  const { columns, rows } = operation;
  for (const [points, format] of bySize(columns.map((each) => ({ ...each, size: each.width }))))
    format.columnWidth = points;
  for (const [points, format] of bySize(rows.map((each) => ({ ...each, size: each.height }))))
    format.rowHeight = points;
}
