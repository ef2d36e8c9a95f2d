import { areaName, cellName, parseArea } from '../cells/address.ts';
import { isErrorCode } from '../cells/cell.ts';
import type { Answer, RangeAnswer } from '../sheet-port/answers.ts';
import type { Operation } from '../sheet-port/operations.ts';
import type { SheetPort } from '../sheet-port/port.ts';
import { placeOf, plain } from '../workbook/model/addresses.ts';
import type { TabId } from '../workbook/model/tab.ts';
import { rangeIn } from './read-range.ts';
import { labelsWanted, type RowNow } from './row-now.ts';
import type { Moved } from './rows-now.ts';

/** A cell or a range of a tab, whatever its sheet is called. */
export interface TabPlace {
  readonly tab: TabId;
  readonly at: string;
}
type Value = RangeAnswer['values'][number][number];
type Area = NonNullable<ReturnType<typeof parseArea>>;
interface Wanted {
  readonly name: string;
  readonly area: Area;
  /** Its rows as they are now, in their order in the layout. */
  readonly rows: readonly (number | null)[];
}
interface Block {
  area: Area;
  readonly wanted: Wanted[];
}

/** What stands in places of our tabs. What is on no sheet, blank or an error is no figure and no words. */
export class PlacesRead<Name extends string> {
  constructor(
    private readonly held: ReadonlyMap<string, readonly (readonly Value[])[]>,
    private readonly rowNow: RowOnTab,
  ) {}

  /** Where a cell is now; the tab's first where it was deleted. */
  cellNow({ tab, at }: TabPlace): string {
    const { row, column } = placeOf(plain(at));
    const now = this.rowNow(tab, row);
    return now === null ? 'A1' : cellName({ row: now, column });
  }

  number(name: Name): number | null {
    return numberOrNull(this.first(name));
  }
  /** '' where there are none. */
  words(name: Name): string {
    return wordsOf(this.first(name));
  }
  /** A figure, or the words that stand in its place; null where neither does. */
  figureOrWords(name: Name): number | string | null {
    return this.number(name) ?? (this.words(name) || null);
  }
  /** A column of figures, from the top; none where its tab is not there. */
  numbers(name: Name): (number | null)[] {
    return this.cells(name).map(numberOrNull);
  }
  /** A column of words, from the top. */
  texts(name: Name): string[] {
    return this.cells(name).map(wordsOf);
  }

  private first(name: Name): Value {
    return this.held.get(name)?.[0]?.[0] ?? null;
  }
  private cells(name: Name): Value[] {
    return (this.held.get(name) ?? []).map(([value]) => value ?? null);
  }
}

const numberOrNull = (value: Value | undefined) => (typeof value === 'number' ? value : null);
const wordsOf = (value: Value | undefined) =>
  typeof value === 'string' && !isErrorCode(value) ? value.trim() : '';

type RowOnTab = (tab: TabId, row: number) => number | null;
const asMade: RowOnTab = (_, row) => row;

/**
 * Reads many places, in whichever rows they are now: in one request, those that stand close together as one range; in two
 * where rows of these tabs were inserted or deleted.
 * @param needed without the rows of which nothing can be read
 * @param followed tabs to whose cells the way is to be found
 * @returns the first label that stands elsewhere on a tab that is needed, where columns or labels were moved.
 * @throws PortError where the host failed.
 */
export async function readPlaces<Name extends string>(
  port: SheetPort,
  sheets: ReadonlyMap<TabId, string>,
  places: Readonly<Record<Name, TabPlace>>,
  { needed, followed }: { readonly needed: readonly TabId[]; readonly followed: readonly TabId[] },
): Promise<PlacesRead<Name> | (Moved & { readonly sheet: string })> {
  const labels = labelsWanted([...needed, ...followed], sheets);
  const asWritten = new Places(places, sheets, asMade);
  const answers = await port.run([...labels.map(({ read }) => read), ...asWritten.operations]);
  const rows = new Map<TabId, RowNow>();
  for (const [index, { tab, rowNow }] of labels.entries()) {
    const found = rowNow(answers[index]);
    if (typeof found === 'function') rows.set(tab, found);
    else if (needed.includes(tab)) return found;
  }
  const rowOnTab: RowOnTab = (tab, row) => rows.get(tab)?.(row) ?? (rows.has(tab) ? null : row);
  const asTheyAre = new Places(places, sheets, rowOnTab);
  const isMoved = asTheyAre.isElsewhere(asWritten);
  const read = isMoved ? await port.run(asTheyAre.operations) : answers.slice(labels.length);
  return new PlacesRead((isMoved ? asTheyAre : asWritten).heldIn(read), rowOnTab);
}

/** Places on sheets, as few ranges. */
class Places {
  readonly #blocks: readonly (Block & { readonly sheet: string })[];

  constructor(
    places: Readonly<Record<string, TabPlace>>,
    sheets: ReadonlyMap<TabId, string>,
    rowNow: RowOnTab,
  ) {
    const bySheet = new Map<string, Wanted[]>();
    for (const [name, { tab, at }] of Object.entries(places)) {
      const sheet = sheets.get(tab);
      const area = parseArea(at);
      if (!area) throw new Error(`${at} is no place`);
      const rows = Array.from({ length: area.rows }, (_, down) => rowNow(tab, area.row + down));
      const there = rows.filter((row) => row !== null);
      if (sheet === undefined || there.length === 0) continue;
      const row = Math.min(...there);
      const wanted = { name, rows, area: { ...area, row, rows: Math.max(...there) - row + 1 } };
      bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), wanted]);
    }
    this.#blocks = [...bySheet].flatMap(([sheet, wanted]) =>
      blocksOf(wanted).map((block) => ({ sheet, ...block })),
    );
  }

  get operations(): Operation[] {
    return this.#blocks.map(({ sheet, area }) => ({ do: 'readRange', sheet, range: areaName(area) }));
  }

  heldIn(answers: readonly (Answer | undefined)[]): Map<string, Value[][]> {
    const held = new Map<string, Value[][]>();
    for (const [index, { sheet, area, wanted }] of this.#blocks.entries()) {
      const { values } = rangeIn(answers[index], sheet);
      for (const each of wanted) held.set(each.name, partOf(values, area, each));
    }
    return held;
  }

  isElsewhere(other: Places): boolean {
    const rowsOf = ({ wanted }: Block) => wanted.map(({ name, rows }) => `${name} ${rows.join()}`);
    const own = new Set(this.#blocks.flatMap(rowsOf));
    const others = other.#blocks.flatMap(rowsOf);
    return own.size !== others.length || others.some((each) => !own.has(each));
  }
}

/** Cells that nobody asked for, which one range may have more than two. */
const mostBetween = 250;

function blocksOf(wanted: readonly Wanted[]): Block[] {
  const blocks: Block[] = [];
  for (const each of [...wanted].sort((one, other) => one.area.row - other.area.row)) {
    const near = blocks.find(
      ({ area }) => sizeOf(around(area, each.area)) <= sizeOf(area) + sizeOf(each.area) + mostBetween,
    );
    if (near) {
      near.area = around(near.area, each.area);
      near.wanted.push(each);
    } else blocks.push({ area: each.area, wanted: [each] });
  }
  return blocks;
}

const sizeOf = ({ rows, columns }: Area) => rows * columns;

function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

const partOf = (
  values: readonly (readonly Value[])[],
  whole: Area,
  { area, rows }: Pick<Wanted, 'area' | 'rows'>,
): Value[][] =>
  rows.map((row) => {
    const from = area.column - whole.column;
    return row === null ? [] : (values[row - whole.row] ?? []).slice(from, from + area.columns);
  });
