import { cellName, contains, type Position, parseArea } from '../../cells/address.ts';
import { portableFormula, type Surroundings } from '../../portable/portable-formula.ts';
import { fixedReference, tableArea } from '../../portable/table-reference.ts';
import type { BookAnswer } from '../../sheet-port/answers.ts';
import type { SheetPort } from '../../sheet-port/port.ts';
import { readBook } from '../read-book.ts';
import { cut, extentsOf, type ReadWatch, readSheets } from '../read-sheets.ts';
import { readTables } from '../read-tables.ts';
import type { SheetNow, Value } from '../sheet-now.ts';
import { type CallCell, type Replacement, sizeOf } from './call-cell.ts';
import { recordSheet } from './record-sheet.ts';
import { showsError } from './same-value.ts';

/** Where calls are looked for: the selected cells, the sheet in front, or all sheets. */
export type Scope = 'selection' | 'sheet' | 'workbook';

/** The calls of our functions and what would take their place; null where it was stopped. Nothing is changed. */
export async function findCalls(
  port: SheetPort,
  scope: Scope,
  watch: ReadWatch,
): Promise<readonly CallCell[] | null> {
  const book = await readBook(port);
  const [selection] = await port.run([{ do: 'readSelection' }]);
  if (selection?.is !== 'selection') return [];
  const record = recordSheet(book);
  const all = book.sheets.map(({ name }) => name).filter((name) => name !== record);
  const extents = await extentsOf(port, all);
  const wanted = extents.filter(({ sheet }) => scope === 'workbook' || sheet === selection.sheet);
  const read = await readSheets(
    port,
    wanted.map(({ sheet, rows, columns }) => ({ sheet, ranges: cut(1, 1, rows, columns) })),
    watch,
  );
  if (read === null) return null;
  const tables = await readTables(port);
  const filled = new Map(extents.map(({ sheet, rows, columns }) => [sheet.toUpperCase(), { rows, columns }]));
  const selected = scope === 'selection' ? parseArea(selection.range) : null;
  return wanted.flatMap(({ sheet, isLocked }) => {
    const now = read.get(sheet);
    if (!now) return [];
    const surroundingsAt = (place: Position): Surroundings => ({
      sheet,
      referenceOf: (name) => {
        const table = tableArea(name, tables, { ...place, sheet });
        return table ? fixedReference(table) : referenceOf(book, sheet, name);
      },
      filledOf: (other) => filled.get(other.toUpperCase()) ?? { rows: 0, columns: 0 },
    });
    return [...withCalls(now)]
      .filter((cell) => selected === null || contains(selected, cell))
      .flatMap(({ row, column }): CallCell[] => {
        const formula = now.formula(row, column);
        const becomes = replacementFor(formula, surroundingsAt({ row, column }), {
          now,
          row,
          column,
          isLocked,
        });
        const value = now.value(row, column);
        if (becomes === null) return [];
        const { rows, columns } = sizeOf(becomes);
        const shown = Array.from({ length: rows }, (_, down) =>
          Array.from({ length: columns }, (_, across) => now.value(row + down, column + across)),
        );
        return [{ sheet, at: cellName({ row, column }), formula, value, shown, becomes }];
      });
  });
}

function* withCalls(now: SheetNow): Generator<Position> {
  for (let row = 1; row <= now.rows; row++)
    for (let column = 1; column <= now.columns; column++)
      if (now.formula(row, column).includes('(')) yield { row, column };
}

/** What a name stands for on a sheet: one of the sheet's own wins. */
function referenceOf({ names }: BookAnswer, sheet: string, name: string): string | null {
  const called = names.filter((each) => each.name.toUpperCase() === name.toUpperCase());
  const found = called.find((each) => each.sheet === sheet) ?? called.find((each) => each.sheet === null);
  const refersTo = found?.refersTo.replace(/^=/, '') ?? '';
  return refersTo === '' || refersTo.includes('#REF!') ? null : refersTo;
}

interface Placed {
  readonly now: SheetNow;
  readonly row: number;
  readonly column: number;
  readonly isLocked: boolean;
}

/** null where nothing of ours is called. */
function replacementFor(formula: string, surroundings: Surroundings, placed: Placed): Replacement | null {
  const made = portableFormula(formula, surroundings);
  if (made.is === 'other') return null;
  if (placed.isLocked) return { is: 'stays', why: 'locked', function: made.function };
  if (made.is === 'portable') {
    const isFree = hasRoom(placed, made.formulas.length, made.formulas[0]?.length ?? 1);
    return isFree
      ? { is: 'twin', formulas: made.formulas }
      : { is: 'stays', why: 'noRoom', function: made.function };
  }
  const { why, function: called } = made;
  const values = valuesOf(formula, called, placed);
  return values ? { is: 'value', why, function: called, values } : { is: 'stays', why, function: called };
}

/** No formula stands in the cells of a spill. A cell that holds another thing would have kept it from spilling. */
function hasRoom({ now, row, column }: Placed, rows: number, columns: number): boolean {
  if (rows * columns === 1) return true;
  // An error does not spill: what stands beside it is somebody's own.
  const isError = showsError(now.value(row, column));
  const isFree = (down: number, across: number) =>
    now.formula(down, across) === '' && (!isError || now.value(down, across) === null);
  for (let down = 0; down < rows; down++)
    for (let across = 0; across < columns; across++)
      if (down + across > 0 && !isFree(row + down, column + across)) return false;
  return true;
}

/** The columns that ROI_RANGE spills over. */
const widths: Readonly<Record<string, number>> = { ROI_RANGE: 4 };

/**
 * What a call shows, in the cells that it fills; null where it shows an error, or where nobody can say how far it
 * spills: what stands beside it could be somebody's own.
 */
function valuesOf(formula: string, called: string, { now, row, column }: Placed): Value[][] | null {
  const isAlone = new RegExp(`^=@?[\\w.]*${called}\\([^()]*\\)$`, 'i').test(formula);
  const width = isAlone ? widths[called] : undefined;
  const line = Array.from({ length: width ?? 1 }, (_, across) => now.value(row, column + across));
  if (line.some((value) => value === null || showsError(value))) return null;
  if (width !== undefined) return [line];
  const isBeside = [
    [row, column + 1],
    [row + 1, column],
  ].some(([down = 0, across = 0]) => now.value(down, across) !== null && now.formula(down, across) === '');
  return isBeside ? null : [line];
}
