/** A part of a table, and where it begins in it. */
export interface TablePart<Cell> {
  row: number;
  column: number;
  table: (Cell | null)[][];
}

/** A range of its own costs about as much in a request as so many empty cells. */
const emptyCellsOfRange = 50;

/**
 * Divides a table, of which null leaves cells as they are, into ranges that together cost least: each without what is
 * empty at its sides, few of them, and few empty cells within.
 */
export function tableParts<Cell>(cells: readonly (readonly (Cell | null)[])[]): TablePart<Cell>[] {
  const parts: TablePart<Cell>[] = [];
  const width = Math.max(0, ...cells.map((line) => line.length));
  // Rows may end early.
  const whole = (line: readonly (Cell | null)[]) =>
    Array.from({ length: width }, (_, at) => line[at] ?? null);
  let from = 0;
  for (let row = 0; row <= cells.length; row++) {
    if (cells[row]?.some((cell) => cell !== null)) continue;
    if (row > from) divide(cells.slice(from, row).map(whole), from, 0, parts);
    from = row + 1;
  }
  return parts;
}

type Table<Cell> = readonly (readonly (Cell | null)[])[];

function divide<Cell>(whole: Table<Cell>, row: number, column: number, parts: TablePart<Cell>[]): void {
  const box = boxOf(extentsOf(whole));
  if (!box) return;
  const table = whole.slice(box.top, box.bottom + 1).map((line) => line.slice(box.left, box.right + 1));
  const at = { row: row + box.top, column: column + box.left };
  const across = bestCut(table);
  const along = bestCut(turned(table));
  if (Math.max(across.saves, along.saves) <= 0) {
    parts.push({ ...at, table });
    return;
  }
  if (across.saves >= along.saves) {
    divide(table.slice(0, across.before), at.row, at.column, parts);
    divide(table.slice(across.before), at.row + across.before, at.column, parts);
  } else {
    divide(
      table.map((line) => line.slice(0, along.before)),
      at.row,
      at.column,
      parts,
    );
    divide(
      table.map((line) => line.slice(along.before)),
      at.row,
      at.column + along.before,
      parts,
    );
  }
}

/** Before which row a cut saves most, in empty cells. */
function bestCut<Cell>(table: Table<Cell>): { before: number; saves: number } {
  const extents = extentsOf(table);
  const whole = sizeOf(boxOf(extents));
  let best = { before: 0, saves: 0 };
  for (let before = 1; before < table.length; before++) {
    const parts = sizeOf(boxOf(extents, 0, before)) + sizeOf(boxOf(extents, before));
    const saves = whole - parts - emptyCellsOfRange;
    if (saves > best.saves) best = { before, saves };
  }
  return best;
}

/** The first and the last filled cell of each row; null where there is none. */
type Extent = { first: number; last: number } | null;

const extentsOf = <Cell>(table: Table<Cell>): Extent[] =>
  table.map((line) => {
    const first = line.findIndex((cell) => cell !== null);
    return first < 0 ? null : { first, last: line.findLastIndex((cell) => cell !== null) };
  });

interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** What the filled cells of rows lie in, up to and without a last one. */
function boxOf(extents: readonly Extent[], from = 0, to = extents.length): Box | null {
  let box: Box | null = null;
  for (let row = from; row < to; row++) {
    const extent = extents[row];
    if (!extent) continue;
    box ??= { top: row, bottom: row, left: extent.first, right: extent.last };
    box.bottom = row;
    box.left = Math.min(box.left, extent.first);
    box.right = Math.max(box.right, extent.last);
  }
  return box;
}

const sizeOf = (box: Box | null): number =>
  box ? (box.bottom - box.top + 1) * (box.right - box.left + 1) : 0;

const turned = <Cell>(table: Table<Cell>): (Cell | null)[][] =>
  (table[0] ?? []).map((_, column) => table.map((line) => line[column] ?? null));
