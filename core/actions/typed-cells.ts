import { cellName } from '../cells/address.ts';
import type { RangeAnswer } from '../sheet-port/answers.ts';
import type { CellContent, Operation } from '../sheet-port/operations.ts';
import type { SheetPort } from '../sheet-port/port.ts';
import { type Place, placeOf } from '../workbook/model/addresses.ts';
import { isInput } from '../workbook/model/look.ts';
import type { Content, PlacedCell, Tab } from '../workbook/model/tab.ts';
import { rangeIn } from './read-range.ts';

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
    const answer = rangeIn(answers[next++], sheet);
    return new Map(
      addresses.map((at) => {
        const place = placeOf(at);
        return [at, heldIn(answer, place.row - span.start.row, place.column - span.start.column)];
      }),
    );
  });
}

/** What a cell of a range holds; rows and columns are counted from 0. */
export function heldIn({ formulas, values }: RangeAnswer, down: number, right: number): Held {
  const formula = formulas[down]?.[right] ?? '';
  return formula === '' ? (values[down]?.[right] ?? '') : { formula };
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

/** Whether it is the formula that the model put there, with references that were moved or broken by rows that came and went. */
export function isOfSameShape(held: Held, made: Content | null): boolean {
  if (typeof held !== 'object' || typeof made !== 'object' || made === null) return false;
  const shape = (formula: string) => plain(formula).replace(/[A-Z]{1,3}\d+|#REF!/g, '#');
  return shape(held.formula) === shape(made.formula);
}

/** A file that was opened in Excel 365 may read back with "@" before a name. */
const plain = (formula: string) => formula.replace(/[\s$'@]|\(\)/g, '').toUpperCase();

/** The tab with other contents in these cells. Below its last row they look as the inputs above them. */
export function withTyped(tab: Tab, typed: ReadonlyMap<string, Held>): Tab {
  const contentOf = (held: Held) => (held === '' ? null : held);
  const cells = tab.cells.map((cell) => {
    const held = typed.get(cell.at);
    if (held === undefined) return cell;
    const { fill, ...rest } = cell;
    return { ...rest, content: contentOf(held) };
  });
  const there = new Set(tab.cells.map(({ at }) => at));
  const below = [...typed].filter(([at]) => !there.has(at));
  if (below.length === 0) return { ...tab, cells };
  const lastOfColumn = new Map(
    inputCells(tab)
      .sort((one, other) => placeOf(one.at).row - placeOf(other.at).row)
      .map((cell) => [placeOf(cell.at).column, cell]),
  );
  const added = below.flatMap(([at, held]): PlacedCell[] => {
    const above = lastOfColumn.get(placeOf(at).column);
    return above ? [{ at, content: contentOf(held), style: above.style, format: above.format }] : [];
  });
  return { ...tab, cells: [...cells, ...added] };
}
