import { cellName } from '../cells/address.ts';
import type { OperationOf } from '../sheet-port/operations.ts';
import { placeOf } from '../workbook/model/addresses.ts';
import { type Block, blocksOf, writtenBlocks } from '../workbook/model/rectangles.ts';
import { fillsIn, type MarkedCell, withoutFilled } from './fills.ts';

type Write = OperationOf<'write'>;
type MarkedCells = ReadonlyMap<string, MarkedCell>;

/** Writes these cells and none beside them; neighbours go together. */
export const writesOf = (sheet: string, cells: MarkedCells): Write[] =>
  blocksOf([...cells.keys()].map(placeOf)).map((block) => writeOf(sheet, block, cells));

/** Writes these cells in few operations; what lies between them is left as it is, unless nothing stands there yet. */
export const writesAround = (sheet: string, cells: MarkedCells): Write[] =>
  writtenBlocks([...cells.keys()].map(placeOf)).map((block) => writeOf(sheet, block, cells));

function writeOf(sheet: string, { from, to }: Block, marked: MarkedCells): Write {
  const cells = Array.from({ length: to.row - from.row + 1 }, (_, down) =>
    Array.from({ length: to.column - from.column + 1 }, (_, right) => {
      const at = cellName({ row: from.row + down, column: from.column + right });
      return marked.get(at) ?? noCell;
    }),
  );
  const fills = fillsIn(cells);
  return {
    do: 'write',
    sheet,
    at: cellName(from),
    cells: withoutFilled(cells, fills),
    ...(fills.length > 0 ? { fills } : {}),
  };
}

const noCell: MarkedCell = { content: null, fill: undefined };
