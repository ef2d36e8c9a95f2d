import { keysOfTab } from '../keys.ts';
import { tabIds } from '../kits.ts';
import { cellsIn, placeOf } from '../model/addresses.ts';
import { isInput } from '../model/look.ts';
import type { Content, PlacedCell, Tab, TabId } from '../model/tab.ts';
import { type KeptKeys, keysFrom } from './kept-keys.ts';

/** Where a version of the model had what people type, and the labels by which rows that were moved are found again. */
export interface Layout {
  /** What each cell held when it was made; null is blank. */
  readonly inputs: ReadonlyMap<string, Content | null>;
  readonly labels: ReadonlyMap<string, string>;
  /** The key of each input. */
  readonly keys: ReadonlyMap<string, string>;
  /** Where the current model has the cell of a key; null where it has none any more. */
  placeNow(key: string): PlaceNow | null;
}

export interface PlaceNow {
  readonly tab: TabId;
  readonly at: string;
}

/** As `npm run keep-layout` writes it. */
interface Stored {
  readonly inputs: Readonly<Record<string, string | number | boolean>>;
  readonly blanks: readonly string[];
  readonly anchors: Readonly<Record<string, string>>;
  readonly keys: KeptKeys;
}

type Fetched = Promise<{ readonly default: Readonly<Record<string, Stored>> }>;

/** Fetched when a tab of that version is met: nobody else waits for them. */
const stored: Readonly<Record<number, () => Fetched>> = {
  2: () => import('./version-2.json', { with: { type: 'json' } }),
  3: () => import('./version-3.json', { with: { type: 'json' } }),
  4: () => import('./version-4.json', { with: { type: 'json' } }),
};

/** Whether tabs of that version can be carried forward. */
export const isEarlierVersion = (version: number): boolean => version in stored;

/** The layout of a tab as an older version made it; null where this version never made such a tab. */
export async function earlierLayout(version: number, tab: TabId): Promise<Layout | null> {
  const found = (await stored[version]?.())?.default[tab];
  if (found === undefined) return null;
  const inputs = new Map<string, Content | null>();
  for (const [at, content] of Object.entries(found.inputs))
    inputs.set(at, typeof content === 'string' && content.startsWith('=') ? { formula: content } : content);
  for (const range of found.blanks) for (const at of cellsIn(range)) inputs.set(at, null);
  return { inputs, labels: new Map(Object.entries(found.anchors)), keys: keysFrom(found.keys), placeNow };
}

/** What is typed stands before what is read of it under the same key on Workings. */
let known: ReadonlyMap<string, PlaceNow> | undefined;
function placeNow(key: string): PlaceNow | null {
  known ??= new Map(
    [...tabIds]
      .reverse()
      .flatMap((tab) => [...keysOfTab(tab)].map(([at, each]): [string, PlaceNow] => [each, { tab, at }])),
  );
  return known.get(key) ?? null;
}

/** The layout of a tab of the current model: labels are those of rows with inputs and the headers above them. */
export function currentLayout(tab: Tab): Layout {
  const inputs = tab.cells.filter(({ style }) => isInput(style));
  const rows = new Set(inputs.map(({ at }) => placeOf(at).row));
  const isLabel = ({ at, content, style }: PlacedCell) => {
    const { row } = placeOf(at);
    const isOfInputs = rows.has(row) || rows.has(row + 1) || at === 'B2' || at === 'B3';
    return isOfInputs && typeof content === 'string' && content !== '' && style !== 'link' && !isInput(style);
  };
  const keys = keysOfTab(tab.id);
  return {
    inputs: new Map(inputs.map(({ at, content }) => [at, content])),
    labels: new Map(tab.cells.filter(isLabel).map(({ at, content }) => [at, String(content)])),
    keys: new Map(inputs.map(({ at }) => [at, keys.get(at) ?? at])),
    placeNow,
  };
}
