import type { Area } from '../../core/cells/address.ts';
import type { Book } from '../book/book.ts';

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A piece of the grid that scrolls as one, and the area's box in it. All in pixels of the grid. */
export interface PlacedArea {
  pane: Box;
  box: Box;
}

/** The grid draws with these and hands them out nowhere (@ironcalc/workbook 0.8.3). */
const headers = { across: 30, down: 28 };
const frozenLine = 3;

/** Where an area lies in the grid as it is scrolled now; null where none of it is in sight. */
export function placeInGrid(
  book: Book,
  sheet: number,
  area: Area,
  grid: { width: number; height: number },
): PlacedArea | null {
  const { model } = book;
  const view = model.getSelectedView();
  const across = along({
    start: area.column,
    count: area.columns,
    frozen: model.getFrozenColumnsCount(sheet),
    first: view.left_column,
    header: headers.across,
    end: grid.width,
    size: (column) => model.getColumnWidth(sheet, column),
  });
  const down = along({
    start: area.row,
    count: area.rows,
    frozen: model.getFrozenRowsCount(sheet),
    first: view.top_row,
    header: headers.down,
    end: grid.height,
    size: (row) => model.getRowHeight(sheet, row),
  });
  if (!across || !down) return null;
  return {
    pane: { left: across.pane, width: across.paneSize, top: down.pane, height: down.paneSize },
    box: { left: across.at, width: across.size, top: down.at, height: down.size },
  };
}

interface Axis {
  start: number;
  count: number;
  frozen: number;
  /** The first row or column in sight behind the frozen ones. */
  first: number;
  header: number;
  end: number;
  size: (index: number) => number;
}

function along({ start, count, frozen, first, header, end, size }: Axis) {
  const sum = (from: number, to: number, most = Number.POSITIVE_INFINITY) => {
    let pixels = 0;
    for (let index = from; index < to && pixels <= most; index++) pixels += size(index);
    return pixels;
  };
  const length = sum(start, start + count);
  const isFrozen = start <= frozen;
  const frozenSize = frozen === 0 ? 0 : sum(1, frozen + 1) + frozenLine;
  const pane = isFrozen ? header : header + frozenSize;
  const paneSize = Math.max(0, end - pane);
  const origin = isFrozen ? 1 : Math.max(frozen + 1, first);
  // Far away, the sum stops as soon as it is out of sight.
  const at = start >= origin ? sum(origin, start, paneSize) : -sum(start, origin, length);
  if (at >= paneSize || at + length <= 0) return null;
  return { pane, paneSize, at: Math.floor(at), size: Math.floor(length) };
}
