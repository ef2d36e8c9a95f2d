import type { CellStyle } from '@ironcalc/wasm';
import type { RangeTarget } from '../targets.ts';
import { mayChange } from './protection.ts';

export function setStyle(it: RangeTarget, path: string, value: string): void {
  mayChange(it.sheet);
  it.book.model.updateRangeStyle(it.engineArea, path, value);
}

/** What all cells of the range have in common; null where they differ. */
export function styleOf<Value>(it: RangeTarget, read: (style: CellStyle) => Value): Value | null {
  const { row, column, rows, columns } = it.area;
  const at = (down: number, across: number) =>
    read(it.book.model.getCellStyle(it.sheet.index, row + down, column + across).style);
  const first = at(0, 0);
  for (let down = 0; down < rows; down++) {
    for (let across = 0; across < columns; across++) if (at(down, across) !== first) return null;
  }
  return first;
}
