import { cellName } from '../cells/address.ts';
import type { CellContent, Operation } from '../sheet-port/operations.ts';
import { PortError, type SheetPort } from '../sheet-port/port.ts';
import { type Place, placeOf } from '../workbook/model/addresses.ts';
import { isInput } from '../workbook/model/look.ts';
import type { Content, PlacedCell, Tab } from '../workbook/model/tab.ts';

/** What a cell holds now: a constant, a formula, or nothing. */
export type Held = Exclude<CellContent, null> | '';

/** The cells of a tab that people type into. */
export const inputCells = (tab: Pick<Tab, 'cells'>): PlacedCell[] =>
  tab.cells.filter(({ style }) => isInput(style));

/** Cells of one sheet that are to be read. */
export interface WantedCells {
  readonly sheet: string;
  readonly addresses: readonly string[];
}

/** What these cells hold, sheet by sheet as they were asked for, all in one request. */
export async function readCells(
  port: SheetPort,
  wanted: readonly WantedCells[],
): Promise<Map<string, Held>[]> {
  const spans = wanted.map(({ addresses }) => spanOf(addresses));
  const answers = await port.run(
    spans.flatMap((span, index): Operation[] => {
      if (span === null) return [];
      const range = `${cellName(span.start)}:${cellName(span.end)}`;
      return [{ do: 'readRange', sheet: wanted[index]?.sheet ?? '', range }];
    }),
  );
  let next = 0;
  return wanted.map(({ sheet, addresses }, index) => {
    const span = spans[index] ?? null;
    if (span === null) return new Map();
    const answer = answers[next++];
    if (answer?.is !== 'range') throw new PortError(`the host did not say what stands on ${sheet}`);
    return new Map(
      addresses.map((at) => {
        const place = placeOf(at);
        const [down, right] = [place.row - span.start.row, place.column - span.start.column];
        const formula = answer.formulas[down]?.[right] ?? '';
        const held: Held = formula === '' ? (answer.values[down]?.[right] ?? '') : { formula };
        return [at, held];
      }),
    );
  });
}

/** The smallest range around all cells; null for none. */
function spanOf(addresses: readonly string[]): { start: Place; end: Place } | null {
  if (addresses.length === 0) return null;
  const places = addresses.map(placeOf);
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  return {
    start: { row: Math.min(...rows), column: Math.min(...columns) },
    end: { row: Math.max(...rows), column: Math.max(...columns) },
  };
}

/** Whether a cell still holds what the model put there; hosts write the same formula a little differently. */
export function isAsMade(held: Held, made: Content | null): boolean {
  if (typeof held === 'object')
    return typeof made === 'object' && made !== null && plain(held.formula) === plain(made.formula);
  return held === (made ?? '');
}

/** A file that was opened in Excel 365 may read back with "@" before a name. */
const plain = (formula: string) => formula.replace(/[\s$'@]|\(\)/g, '').toUpperCase();

/** The tab with other contents in these cells. */
export function withTyped(tab: Tab, typed: ReadonlyMap<string, Held>): Tab {
  const cells = tab.cells.map((cell) => {
    const held = typed.get(cell.at);
    if (held === undefined) return cell;
    const { fill, ...rest } = cell;
    return { ...rest, content: held === '' ? null : held };
  });
  return { ...tab, cells };
}
