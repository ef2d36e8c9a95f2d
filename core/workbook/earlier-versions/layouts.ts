import { type Area, cellName, contains, parseArea } from '../../cells/address.ts';
import { cellsIn, placeOf } from '../addresses.ts';
import { isInput } from '../look.ts';
import type { Content, Tab, TabId } from '../model.ts';
import type { Move } from './move.ts';
import version2 from './version-2.json' with { type: 'json' };
import { version2Moves } from './version-2-moves.ts';

/** Where a version of the model had what people type, and the labels by which it is seen that nothing was moved since. */
export interface Layout {
  /** What each cell held when it was made; null is blank. */
  readonly inputs: ReadonlyMap<string, Content | null>;
  readonly labels: ReadonlyMap<string, string>;
  /** Where the current model has that cell. */
  addressNow(at: string): string;
}

interface Stored {
  readonly inputs: Readonly<Record<string, string | number | boolean>>;
  readonly blanks: readonly string[];
  readonly anchors: Readonly<Record<string, string>>;
}

const stored: Readonly<Record<number, Readonly<Record<string, Stored>>>> = {
  2: version2,
};
const moves: Readonly<Record<number, Partial<Record<TabId, readonly Move[]>>>> = {
  2: version2Moves,
};

/** The layout of a tab as an older version made it; null where this version never made such a tab. */
export function earlierLayout(version: number, tab: TabId): Layout | null {
  const found = stored[version]?.[tab];
  if (found === undefined) return null;
  const inputs = new Map<string, Content | null>();
  for (const [at, content] of Object.entries(found.inputs))
    inputs.set(at, typeof content === 'string' && content.startsWith('=') ? { formula: content } : content);
  for (const range of found.blanks) for (const at of cellsIn(range)) inputs.set(at, null);
  // Version by version: what one moved, the next may have moved again.
  const since = Object.keys(moves)
    .map(Number)
    .filter((each) => each >= version);
  const addressNow = (at: string) =>
    since.reduce((place, each) => movedBy(moves[each]?.[tab] ?? [], place), at);
  return { inputs, labels: new Map(Object.entries(found.anchors)), addressNow };
}

/** The layout of a tab of the current model. */
export function currentLayout(tab: Tab): Layout {
  const inputs = tab.cells.filter(({ style }) => isInput(style));
  return {
    inputs: new Map(inputs.map(({ at, content }) => [at, content])),
    labels: new Map([
      ['B2', tab.title],
      ['B3', tab.question],
    ]),
    addressNow: (at) => at,
  };
}

function areaOf(range: string): Area {
  const area = parseArea(range);
  if (!area) throw new Error(`'${range}' is no range`);
  return area;
}

function movedBy(moved: readonly Move[], at: string): string {
  const place = placeOf(at);
  const move = moved.find(({ from }) => contains(areaOf(from), place));
  if (move === undefined) return at;
  return cellName({ row: place.row + move.down, column: place.column + move.right });
}
