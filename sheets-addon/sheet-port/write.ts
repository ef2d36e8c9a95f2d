import { parseArea } from '../../core/cells/address.ts';
import type { CellContent, OperationOf } from '../../core/sheet-port/operations.ts';
import { sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Writes a block row by row, in as few calls as cells to be left alone allow. */
export function write(book: Spreadsheet, { sheet, at, cells, isFresh }: OperationOf<'write'>): null {
  const target = sheetNamed(book, sheet);
  const start = parseArea(at);
  if (!start) throw new Error(`'${at}' is no cell`);
  for (const block of isFresh ? [{ row: 0, column: 0, cells }] : blocksOf(cells)) {
    target
      .getRange(
        start.row + block.row,
        start.column + block.column,
        block.cells.length,
        block.cells[0]?.length ?? 0,
      )
      .setValues(block.cells.map((row) => row.map(asTyped)));
  }
  return null;
}

interface Block {
  row: number;
  column: number;
  cells: CellContent[][];
}

/** The whole where nothing is left out; otherwise the runs of each row. */
export function blocksOf(cells: CellContent[][]): Block[] {
  if (cells.every((row) => row.every((cell) => cell !== null))) return [{ row: 0, column: 0, cells }];
  return cells.flatMap((line, row) => {
    const runs: Block[] = [];
    line.forEach((cell, column) => {
      if (cell === null) return;
      const run = runs[runs.length - 1];
      const [taken] = run?.cells ?? [];
      if (run && taken && run.column + taken.length === column) taken.push(cell);
      else runs.push({ row, column, cells: [[cell]] });
    });
    return runs;
  });
}

/**
 * setValues reads what it is given as if it were typed, in the spreadsheet's language: "WAHR" is a truth value, "5. Mai" a
 * day. An apostrophe keeps a text one. Several words without a digit need none: no language writes a value so.
 */
function asTyped(cell: CellContent): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.formula;
  if (typeof cell !== 'string' || cell === '') return cell;
  const isWords = /^\p{L}.*\S\s+\S/su.test(cell) && !/\p{N}/u.test(cell);
  return isWords ? cell : `'${cell}`;
}
