import type { CellContent, Operation } from '../../core/sheet-port/operations.ts';
import { writtenCells } from '../../xlsx-file/written-cells.ts';

/** A cell as it was made; row and column from 0. */
export interface WrittenCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: Exclude<CellContent, null>;
}

/** Every cell that the operations write, the last that was written into it. */
export function cellsWritten(operations: readonly Operation[]): WrittenCell[] {
  const found = new Map<string, WrittenCell>();
  for (const operation of operations) {
    if (operation.do !== 'write') continue;
    for (const { row, column, content } of writtenCells(operation)) {
      const cell = { sheet: operation.sheet, row: row - 1, column: column - 1, content };
      found.set(`${cell.sheet}!${cell.row},${cell.column}`, cell);
    }
  }
  return [...found.values()];
}
