import { cellName, columnName } from '../cells/address.ts';
import type { ExtentAnswer, RangeAnswer } from '../sheet-port/answers.ts';
import type { OperationOf } from '../sheet-port/operations.ts';
import { PortError, type SheetPort } from '../sheet-port/port.ts';
import { rangeIn } from './read-range.ts';
import { SheetNow } from './sheet-now.ts';

export interface ReadWatch {
  /** The sheets that are being read, and how many of them all have been. */
  onProgress(progress: {
    readonly sheets: readonly string[];
    readonly done: number;
    readonly all: number;
  }): void;
  isCancelled?(): boolean;
}

interface Extent extends Omit<ExtentAnswer, 'is'> {
  readonly sheet: string;
}

/** How far these sheets are filled. */
export async function extentsOf(port: SheetPort, sheets: readonly string[]): Promise<Extent[]> {
  if (sheets.length === 0) return [];
  const answers = await port.run(
    sheets.map((sheet): OperationOf<'readExtent'> => ({ do: 'readExtent', sheet })),
  );
  return sheets.map((sheet, index) => {
    const answer = answers[index];
    if (answer?.is !== 'extent') throw new PortError(`the host did not say how far ${sheet} is filled`);
    const { rows, columns, isLocked } = answer;
    return { sheet, rows, columns, isLocked };
  });
}

export interface Piece {
  readonly range: string;
  readonly cells: number;
}

/** Cells read in one request: what a host answers must stay under 5 MB, and formulas are hundreds of letters long. */
const mostCells = 9_000;
/** A range in pieces, one below the other, none of them too large for a request. */
export function cut(row: number, column: number, lastRow: number, lastColumn: number): Piece[] {
  const across = lastColumn - column + 1;
  const rows = Math.max(1, Math.floor(mostCells / across));
  const pieces: Piece[] = [];
  for (let from = row; from <= lastRow; from += rows) {
    const to = Math.min(lastRow, from + rows - 1);
    const range = `${cellName({ row: from, column })}:${columnName(lastColumn)}${to}`;
    pieces.push({ range, cells: (to - from + 1) * across });
  }
  return pieces;
}

/** All sheets in few requests: small ones together, a large one in several. @returns null where it was stopped. */
export async function readSheets(
  port: SheetPort,
  wanted: readonly { readonly sheet: string; readonly ranges: readonly Piece[] }[],
  watch: ReadWatch,
): Promise<Map<string, SheetNow> | null> {
  const pieces = wanted.flatMap(({ sheet, ranges }) => ranges.map((each) => ({ sheet, ...each })));
  const batches: (typeof pieces)[] = [];
  let cells = 0;
  for (const piece of pieces) {
    const last = batches.at(-1);
    if (last && cells + piece.cells <= mostCells) last.push(piece);
    else {
      batches.push([piece]);
      cells = 0;
    }
    cells += piece.cells;
  }
  const read = new Map<string, { range: string; answer: RangeAnswer }[]>();
  for (const [index, batch] of batches.entries()) {
    const sheets = [...new Set(batch.map(({ sheet }) => sheet))];
    watch.onProgress({ sheets, done: index, all: batches.length });
    if (watch.isCancelled?.()) return null;
    const answers = await port.run(
      batch.map(({ sheet, range }): OperationOf<'readRange'> => ({ do: 'readRange', sheet, range })),
    );
    for (const [place, { sheet, range }] of batch.entries()) {
      const answer = rangeIn(answers[place], sheet);
      read.set(sheet, [...(read.get(sheet) ?? []), { range, answer }]);
    }
  }
  if (watch.isCancelled?.()) return null;
  return new Map([...read].map(([sheet, ranges]) => [sheet, new SheetNow(ranges)]));
}
