import { cellName } from '../../cells/address.ts';
import type { Place } from './addresses.ts';

/** Addresses of as few rectangles as running down and then right gives; each cell is in exactly one. */
export function rectangles(places: readonly Place[]): string[] {
  return blocksOf(places).map(({ from, to }) =>
    from.row === to.row && from.column === to.column ? cellName(from) : `${cellName(from)}:${cellName(to)}`,
  );
}

/** The same as first and last cells. */
export const blocksOf = (places: readonly Place[]): Block[] => joinRight(joinDown(places));

export interface Block {
  readonly from: Place;
  readonly to: Place;
}

function joinDown(places: readonly Place[]): Block[] {
  const sorted = [...places].sort((a, b) => a.column - b.column || a.row - b.row);
  const blocks: Block[] = [];
  for (const place of sorted) {
    const last = blocks.at(-1);
    if (last !== undefined && last.to.column === place.column && last.to.row >= place.row - 1)
      blocks[blocks.length - 1] = { from: last.from, to: place };
    else blocks.push({ from: place, to: place });
  }
  return blocks;
}

function joinRight(columns: readonly Block[]): Block[] {
  const open = new Map<string, Block>();
  const done: Block[] = [];
  for (const block of columns) {
    const key = `${block.from.row}:${block.to.row}`;
    const left = open.get(key);
    if (left !== undefined && left.to.column === block.from.column - 1)
      open.set(key, { from: left.from, to: block.to });
    else {
      if (left !== undefined) done.push(left);
      open.set(key, block);
    }
  }
  return [...done, ...open.values()];
}

/**
 * Blocks to write, each around filled cells with at most one empty row between them: few operations,
 * and no wide area of nothing. What lies inside a block and is not filled is left as it is.
 */
export function writtenBlocks(places: readonly Place[]): Block[] {
  const rows = new Map<number, number[]>();
  for (const { column, row } of places) {
    const columns = rows.get(row);
    if (columns) columns.push(column);
    else rows.set(row, [column]);
  }
  const blocks: { from: Place; to: Place }[] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const columns = rows.get(row) ?? [];
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    const last = blocks.at(-1);
    if (last !== undefined && last.to.row >= row - 2)
      blocks[blocks.length - 1] = {
        from: { column: Math.min(last.from.column, left), row: last.from.row },
        to: { column: Math.max(last.to.column, right), row },
      };
    else blocks.push({ from: { column: left, row }, to: { column: right, row } });
  }
  return blocks;
}
