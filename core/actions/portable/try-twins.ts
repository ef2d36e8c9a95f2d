import { parseArea } from '../../cells/address.ts';
import { movedFormula } from '../../portable/moved-formula.ts';
import { fixedReference, type TableNow, tableArea } from '../../portable/table-reference.ts';
import type { BookAnswer } from '../../sheet-port/answers.ts';
import type { Operation } from '../../sheet-port/operations.ts';
import type { SheetPort } from '../../sheet-port/port.ts';
import { backTo } from '../back-to.ts';
import { freeSheet } from '../plan-scaffold.ts';
import { readBook } from '../read-book.ts';
import { rangeIn } from '../read-range.ts';
import { readTables } from '../read-tables.ts';
import { removedSurely } from '../removed-surely.ts';
import { areaOf, type CallCell, goes, sizeOf } from './call-cell.ts';
import { writeAt } from './put-back.ts';

export interface TryWatch {
  /** So many cells are tried, of all. */
  onProgress(done: number, all: number): void;
  isCancelled?(): boolean;
  /** A second or so. */
  wait(): Promise<void>;
}

const sheetName = 'AI ROI trial';

type Moved = { readonly formula: string }[][];

/**
 * The cells with what their twins show: these are written into the same cells of a temporary sheet, which is gone afterwards,
 * also where something failed. A cell whose twin reads something that only its own sheet has stays without. null where it
 * was stopped.
 * @throws PortError where the host takes no other sheet, or does not let the temporary one go: then it is named.
 */
export async function tryTwins(
  port: SheetPort,
  cells: readonly CallCell[],
  { onProgress, isCancelled, wait }: TryWatch,
): Promise<readonly CallCell[] | null> {
  const book = await readBook(port);
  const trial = freeSheet(sheetName, book);
  const tables = await readTables(port);
  const moved = new Map(cells.flatMap((cell) => movedTwins(cell, book, tables)));
  const [selection] = await port.run([{ do: 'readSelection' }]);
  const back = selection?.is === 'selection' ? [backTo(selection.sheet, selection.range)] : [];
  const gone: Operation[] = [{ do: 'deleteSheet', sheet: trial }, ...back];
  const tried = new Map<CallCell, CallCell>();
  for (const { from, group } of goes([...moved.keys()])) {
    if (isCancelled?.()) return null;
    onProgress(from, moved.size);
    const wanted = group.map((cell) => ({ cell, range: areaOf(cell) }));
    try {
      await port.run([
        { do: 'addSheet', sheet: trial, ...extentOf(group) },
        ...group.map((cell) => writeAt(trial, cell.at, moved.get(cell) ?? [])),
      ]);
      const answers = await port.run(
        wanted.map(({ range }): Operation => ({ do: 'readRange', sheet: trial, range })),
      );
      for (const [index, { cell }] of wanted.entries())
        tried.set(cell, { ...cell, tried: rangeIn(answers[index], trial).values });
    } finally {
      await removedSurely(trial, wait, async () => {
        const now = await readBook(port);
        if (now.sheets.some(({ name }) => name === trial)) await port.run(gone);
      });
    }
  }
  return cells.map((cell) => tried.get(cell) ?? cell);
}

/** The cell with its twins as they are tried; none where they cannot be. */
function movedTwins(cell: CallCell, { names }: BookAnswer, tables: readonly TableNow[]): [CallCell, Moved][] {
  const { becomes, sheet } = cell;
  if (becomes.is !== 'twin') return [];
  const isOwnName = (name: string) =>
    names.some((each) => each.sheet === sheet && each.name.toUpperCase() === name.toUpperCase());
  const { row: top, column: left } = parseArea(cell.at) ?? { row: 1, column: 1 };
  const table = becomes.formulas.map((line, down) =>
    line.map((formula, across) => {
      const place = { sheet, row: top + down, column: left + across };
      const tableReference = (text: string) => {
        const area = tableArea(text, tables, place);
        return area && fixedReference(area);
      };
      return movedFormula(formula, { sheet, isOwnName, tableReference });
    }),
  );
  if (table.flat().includes(null)) return [];
  return [[cell, table.map((row) => row.map((formula) => ({ formula: formula ?? '' })))]];
}

/** As large as the cells need: a sheet of Google's does not grow by itself. */
function extentOf(cells: readonly CallCell[]): { rows: number; columns: number } {
  const ends = cells.map((cell) => {
    const { row, column } = parseArea(cell.at) ?? { row: 1, column: 1 };
    const { rows, columns } = sizeOf(cell.becomes);
    return { row: row + rows, column: column + columns };
  });
  return {
    rows: Math.max(...ends.map(({ row }) => row)),
    columns: Math.max(...ends.map(({ column }) => column)),
  };
}
