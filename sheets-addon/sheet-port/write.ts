import { parseArea } from '../../core/cells/address.ts';
import type { CellContent, OperationOf } from '../../core/sheet-port/operations.ts';
import { sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Writes a block row by row, in as few calls as cells to be left alone allow. */
export function write(book: Spreadsheet, { sheet, at, cells }: OperationOf<'write'>): null {
  const target = sheetNamed(book, sheet);
  const start = parseArea(at);
  if (!start) throw new Error(`'${at}' is no cell`);
  for (const block of blocksOf(cells)) {
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

/** setValues reads what it is given as if it were typed: a text that is more than words gets an apostrophe. */
function asTyped(cell: CellContent): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.formula;
  if (typeof cell !== 'string' || cell === '') return cell;
  return /^[A-Za-z][A-Za-z ,.;:()%-]*$/.test(cell) && !/^(true|false)$/i.test(cell) && !isMonth(cell)
    ? cell
    : `'${cell}`;
}

/** "March" or "May 5" would become a date. */
function isMonth(text: string): boolean {
  return /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/i.test(text);
}
