import type { Area } from '../../core/cells/address.ts';
import type { SheetTarget } from './targets.ts';

/** The smallest area around all used cells (also formatted ones, unless only values count); null for none. */
export function usedArea(it: SheetTarget, valuesOnly: boolean): Area | null {
  const { model } = it.book;
  const sheet = it.index;
  const { columns: widest } = it.book.usedArea(sheet);
  let top = Number.POSITIVE_INFINITY;
  let bottom = 0;
  let left = 0;
  let right = 0;
  for (let column = 1; column <= widest; column++) {
    for (const row of model.getRowsWithData(sheet, column)) {
      if (valuesOnly && model.getFormattedCellValue(sheet, row, column) === '') continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left ||= column;
      right = column;
    }
  }
  return right === 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
