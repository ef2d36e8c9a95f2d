import type { Area } from '../../core/cells/address.ts';
import { formulaInRow } from '../../core/formula/relative-rows.ts';
import type { SentContent, SentWrite } from '../exchange.ts';
import { areaOf, Block } from './block.ts';
import { sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Typed = string | number | boolean;

/** Writes a block row by row, in as few calls as cells to be left alone allow. */
export function writeCells(book: Spreadsheet, operation: SentWrite): null {
  const sheet = sheetNamed(book, operation.sheet);
  const start = areaOf(operation.at);
  for (const { row, column, cells } of blocksOf(wholeCells(operation)))
    sheet
      .getRange(start.row + row, start.column + column, cells.length, cells[0]?.length ?? 0)
      .setValues(cells);
  return null;
}

/** Nothing stands on the sheet yet: blanks are written where cells are left out, in one go. */
export function writeFresh(book: Spreadsheet, operations: readonly SentWrite[]): void {
  const placed = operations.map((operation) => ({
    start: areaOf(operation.at),
    cells: wholeCells(operation),
  }));
  const block = new Block<Typed>(operations.map(areaWritten), '');
  for (const { start, cells } of placed)
    cells.forEach((row, down) => {
      row.forEach((content, across) => {
        block.set(start.row + down, start.column + across, content ?? '');
      });
    });
  const sheet = operations[0]?.sheet ?? '';
  block.rangeOn(sheetNamed(book, sheet), sheet).setValues(block.table);
}

/** How far an operation reaches, with what its fills tell. */
export function areaWritten({ at, cells, fills = [] }: SentWrite): Area {
  return {
    ...areaOf(at),
    rows: Math.max(cells.length, ...fills.map(({ row, rows }) => row + rows + 1)),
    columns: Math.max(
      1,
      ...cells.map((row) => row.length),
      ...fills.map(({ column, columns }) => column + columns),
    ),
  };
}

/** Every cell as it is typed, those of the fills too; null is left alone. */
function wholeCells({ at, cells, fills = [] }: SentWrite): (Typed | null)[][] {
  const first = areaOf(at).row;
  const whole = cells.map((row, down) => row.map((content) => asTyped(content, first + down)));
  for (const { row, column, columns, rows } of fills)
    for (let down = 1; down <= rows; down++) {
      const line = lineAt(whole, row + down);
      for (let across = column; across < column + columns; across++) {
        while (line.length <= across) line.push(null);
        line[across] = asTyped(cells[row]?.[across] ?? null, first + row + down);
      }
    }
  return whole;
}

function lineAt<Content>(table: Content[][], row: number): Content[] {
  while (table.length <= row) table.push([]);
  return table[row] ?? [];
}

interface Placed {
  row: number;
  column: number;
  cells: Typed[][];
}

/** The whole where nothing is left out; otherwise the runs of each row. */
function blocksOf(cells: (Typed | null)[][]): Placed[] {
  const width = cells[0]?.length ?? 0;
  const isWhole = cells.every((row) => row.length === width && row.every((cell) => cell !== null));
  if (isWhole) return [{ row: 0, column: 0, cells: cells.map((row) => row.map((cell) => cell ?? '')) }];
  return cells.flatMap((line, row) => {
    const runs: Placed[] = [];
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
function asTyped(content: SentContent, row: number): Typed | null {
  if (content === null) return null;
  if (typeof content === 'object')
    return 'formula' in content ? content.formula : formulaInRow(content.pieces, row);
  if (typeof content !== 'string' || content === '') return content;
  const isWords = /^\p{L}.*\S\s+\S/su.test(content) && !/\p{N}/u.test(content);
  return isWords ? content : `'${content}`;
}
