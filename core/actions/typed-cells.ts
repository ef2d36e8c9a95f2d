import { cellName } from '../cells/address.ts';
import type { CellContent, Operation } from '../sheet-port/operations.ts';
import { PortError, type SheetPort } from '../sheet-port/port.ts';
import { placeOf } from '../workbook/addresses.ts';
import { isInput } from '../workbook/look.ts';
import type { Content, PlacedCell, Tab } from '../workbook/model.ts';

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

/** One write a cell: few of them, and none touches its neighbours. */
export const writeCell = (sheet: string, at: string, content: CellContent): Operation => ({
  do: 'write',
  sheet,
  at,
  cells: [[content]],
});
