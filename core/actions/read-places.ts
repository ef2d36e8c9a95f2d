import { areaName, parseArea } from '../cells/address.ts';
import { isErrorCode } from '../cells/cell.ts';
import type { RangeAnswer } from '../sheet-port/answers.ts';
import type { SheetPort } from '../sheet-port/port.ts';
import type { TabId } from '../workbook/model/tab.ts';
import { rangeIn } from './read-range.ts';

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
}
interface Block {
  area: Area;
  readonly wanted: Wanted[];
}

/** What stands in places of our tabs. What is on no sheet, blank or an error is no figure and no words. */
export class PlacesRead<Name extends string> {
  constructor(private readonly held: ReadonlyMap<string, readonly (readonly Value[])[]>) {}

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

/**
 * Reads many places in one request, those that stand close together as one range.
 * @throws PortError where the host failed.
 */
export async function readPlaces<Name extends string>(
  port: SheetPort,
  sheets: ReadonlyMap<TabId, string>,
  places: Readonly<Record<Name, TabPlace>>,
): Promise<PlacesRead<Name>> {
  const bySheet = new Map<string, Wanted[]>();
  for (const [name, { tab, at }] of Object.entries<TabPlace>(places)) {
    const sheet = sheets.get(tab);
    const area = parseArea(at);
    if (!area) throw new Error(`${at} is no place`);
    if (sheet !== undefined) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), { name, area }]);
  }
  const blocks = [...bySheet].flatMap(([sheet, wanted]) =>
    blocksOf(wanted).map((block) => ({ sheet, ...block })),
  );
  if (blocks.length === 0) return new PlacesRead(new Map());
  const answers = await port.run(
    blocks.map(({ sheet, area }) => ({ do: 'readRange', sheet, range: areaName(area) })),
  );
  const held = new Map<string, Value[][]>();
  for (const [index, { sheet, area, wanted }] of blocks.entries()) {
    const { values } = rangeIn(answers[index], sheet);
    for (const each of wanted) held.set(each.name, partOf(values, area, each.area));
  }
  return new PlacesRead(held);
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

const partOf = (values: readonly (readonly Value[])[], whole: Area, part: Area): Value[][] =>
  values
    .slice(part.row - whole.row, part.row - whole.row + part.rows)
    .map((row) => row.slice(part.column - whole.column, part.column - whole.column + part.columns));
