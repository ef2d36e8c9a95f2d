import type { CellContent, Operation } from '../../sheet-port/operations.ts';
import type { SheetPort } from '../../sheet-port/port.ts';
import type { Value } from '../sheet-now.ts';
import { type CallCell, sizeOf } from './call-cell.ts';
import { isSameValue } from './same-value.ts';

export const writeAt = (
  sheet: string,
  at: string,
  cells: readonly (readonly CellContent[])[],
): Operation => ({
  do: 'write',
  sheet,
  at,
  cells: cells.map((row) => [...row]),
});

/**
 * The call in its cell again. A cell beside it that showed what its twin shows is emptied, for the call spills over it; any
 * other was somebody's own and is theirs again.
 * @param valuesOf what the twins of a cell show.
 */
export async function putBack(
  port: SheetPort,
  cells: readonly CallCell[],
  valuesOf: (cell: CallCell) => readonly (readonly Value[])[],
): Promise<void> {
  await port.run(
    cells.map((cell) => {
      const values = valuesOf(cell);
      const room = callAndRoom(cell.formula, sizeOf(cell.becomes)).map((row, down) =>
        row.map((content, across) => {
          const before = cell.shown[down]?.[across] ?? null;
          const isSpilled = isSameValue(before, values[down]?.[across] ?? null, cell.formula);
          return down + across === 0 || isSpilled ? content : (before ?? '');
        }),
      );
      return writeAt(cell.sheet, cell.at, room);
    }),
  );
}

export const callAndRoom = (
  formula: string,
  { rows, columns }: { rows: number; columns: number },
): CellContent[][] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) => (down + across === 0 ? { formula } : '')),
  );
