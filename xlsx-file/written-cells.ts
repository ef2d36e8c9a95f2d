import type { Position } from '../core/cells/address.ts';
import { formulaInRow, relativeRows } from '../core/formula/relative-rows.ts';
import type { CellContent, OperationOf } from '../core/sheet-port/operations.ts';
import { placeOf } from '../core/workbook/model/addresses.ts';

export interface WrittenCell extends Position {
  content: Exclude<CellContent, null>;
}

/** Every cell that an operation writes to, those too into which it repeats a formula. */
export function* writtenCells({ at, cells, fills = [] }: OperationOf<'write'>): Generator<WrittenCell> {
  const start = placeOf(at);
  for (const [down, line] of cells.entries())
    for (const [right, content] of line.entries())
      if (content !== null) yield { row: start.row + down, column: start.column + right, content };
  for (const { row: down, column: right, columns, rows } of fills)
    for (const [index, content] of (cells[down] ?? []).slice(right, right + columns).entries()) {
      if (content === null || typeof content !== 'object') continue;
      const row = start.row + down;
      const column = start.column + right + index;
      const pieces = relativeRows(content.formula, row);
      for (let below = row + 1; below <= row + rows; below++)
        yield { row: below, column, content: { formula: formulaInRow(pieces, below) } };
    }
}
