import { cellName } from '../cells/address.ts';
import type { CellContent, Operation } from '../sheet-port/operations.ts';
import { PortError, type SheetPort } from '../sheet-port/port.ts';
import { placeOf } from '../workbook/addresses.ts';
import { isInput } from '../workbook/look.ts';
import type { Content, PlacedCell, Tab } from '../workbook/model.ts';
import { rectangles } from './rectangles.ts';

/** What a cell holds now: a constant, a formula, or nothing. */
export type Held = Exclude<CellContent, null> | '';

/** The cells of a tab that people type into. */
export const inputCells = (tab: Pick<Tab, 'cells'>): PlacedCell[] =>
  tab.cells.filter(({ style }) => isInput(style));

/** What these cells of a sheet hold, in one read. */
export async function readCells(
  port: SheetPort,
  sheet: string,
  addresses: readonly string[],
): Promise<Map<string, Held>> {
  if (addresses.length === 0) return new Map();
  const places = addresses.map(placeOf);
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const start = { row: Math.min(...rows), column: Math.min(...columns) };
  const end = { row: Math.max(...rows), column: Math.max(...columns) };
  const range = `${cellName(start)}:${cellName(end)}`;
  const [answer] = await port.run([{ do: 'readRange', sheet, range }]);
  if (answer?.is !== 'range') throw new PortError(`the host did not say what stands on ${sheet}`);
  return new Map(
    places.map((place, index) => {
      const [down, right] = [place.row - start.row, place.column - start.column];
      const formula = answer.formulas[down]?.[right] ?? '';
      const held: Held = formula === '' ? (answer.values[down]?.[right] ?? '') : { formula };
      return [addresses[index] ?? '', held];
    }),
  );
}

/** Whether a cell still holds what the model put there; hosts write the same formula a little differently. */
export function isAsMade(held: Held, made: Content | null): boolean {
  if (typeof held === 'object')
    return typeof made === 'object' && made !== null && plain(held.formula) === plain(made.formula);
  return held === (made ?? '');
}

const plain = (formula: string) => formula.replace(/[\s$']|\(\)/g, '').toUpperCase();

/** Writes these cells and none beside them; neighbours go together. */
export function writesOf(sheet: string, contents: ReadonlyMap<string, CellContent>): Operation[] {
  return rectangles([...contents.keys()].map(placeOf)).map((range) => {
    const [first = range, last = first] = range.split(':');
    const [from, to] = [placeOf(first), placeOf(last)];
    const cells = Array.from({ length: to.row - from.row + 1 }, (_, down) =>
      Array.from({ length: to.column - from.column + 1 }, (_, right) => {
        const at = cellName({ row: from.row + down, column: from.column + right });
        return contents.get(at) ?? null;
      }),
    );
    return { do: 'write', sheet, at: first, cells };
  });
}
