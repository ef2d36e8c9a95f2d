import { areaName } from '../../cells/address.ts';
import { type Cell, CellError, type CellTable, isErrorCode } from '../../cells/cell.ts';
import type { SheetPort } from '../../sheet-port/port.ts';
import { texts } from '../texts/texts.ts';
import { expectTabs, named, namesOf } from './names-in-book.ts';
import { NotRead } from './not-read.ts';
import type { TypedArgument } from './typed-argument.ts';
import { referenceText, type TypedReference } from './typed-reference.ts';

/** More would keep people waiting for what the sheet shows anyhow. */
const mostCells = 20_000;

/** Reads the cells that arguments name: each range once, until it is told to forget. */
export class CellReader {
  private ranges = new Map<string, Cell[][]>();
  /** The tab that is selected, on which a formula would stand. */
  private tab: string | null = null;
  private names: ReadonlyMap<string, string> | null = null;

  constructor(private readonly port: SheetPort) {}

  /** People have been in the sheet: cells may hold something else by now. */
  forget(): void {
    this.ranges = new Map();
    this.tab = null;
    this.names = null;
  }

  /** What each argument gives to the call; null where it was left out. @throws NotRead with the reason. */
  async valuesOf(typed: readonly TypedArgument[]): Promise<(Cell | CellTable)[]> {
    const { ranges } = this;
    const places = await this.placesOf(typed);
    const missing = new Map(
      places.flatMap((place) => (place && !ranges.has(keyOf(place)) ? [[keyOf(place), place] as const] : [])),
    );
    const tables = await tablesOf(this.port, [...missing.values()]);
    [...missing.keys()].forEach((key, index) => {
      ranges.set(key, tables[index] ?? []);
    });
    return typed.map((argument, index) => {
      if (argument.is === 'value') return argument.value;
      const place = places[index];
      return place ? (ranges.get(keyOf(place)) ?? null) : null;
    });
  }

  /** The cells that each argument names, with their tab. */
  private async placesOf(typed: readonly TypedArgument[]): Promise<(TypedReference | null)[]> {
    if (typed.some(({ is }) => is === 'name')) this.names ??= await namesOf(this.port);
    if (typed.some((each) => each.is === 'cells' && each.cells.sheet === ''))
      this.tab ??= await selectedTab(this.port);
    const { names, tab } = this;
    return typed.map((each) => {
      if (each.is === 'name') return named(each.name, names ?? new Map());
      return each.is === 'cells' ? { ...each.cells, sheet: each.cells.sheet || (tab ?? '') } : null;
    });
  }
}

/** With its tab, always. */
const keyOf = (place: TypedReference) => referenceText(place, '');

/** All in one request. */
async function tablesOf(port: SheetPort, places: readonly TypedReference[]): Promise<Cell[][][]> {
  for (const place of places)
    if (place.area.rows * place.area.columns > mostCells)
      throw new NotRead(texts().functions.cells.tooLong(keyOf(place)));
  if (places.length === 0) return [];
  const answers = await port
    .run(places.map(({ sheet, area }) => ({ do: 'readRange' as const, sheet, range: areaName(area) })))
    .catch(async (error) => {
      await expectTabs(
        port,
        places.map(({ sheet }) => sheet),
      );
      throw error;
    });
  return places.map((place, index) => {
    const answer = answers[index];
    return answer?.is === 'range' ? answer.values.map((row) => row.map((cell) => cellIn(cell, place))) : [];
  });
}

function cellIn(value: Exclude<Cell, object>, place: TypedReference): Cell {
  return typeof value === 'string' && isErrorCode(value)
    ? new CellError(value, texts().functions.cells.holds(keyOf(place), value))
    : value;
}

async function selectedTab(port: SheetPort): Promise<string> {
  const [selection] = await port.run([{ do: 'readSelection' }]);
  return selection?.is === 'selection' ? selection.sheet : '';
}
