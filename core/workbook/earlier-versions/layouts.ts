import { keysOfTab } from '../keys.ts';
import { tabIds } from '../kits.ts';
import { cellsIn } from '../model/addresses.ts';
import { isInput } from '../model/look.ts';
import type { Content, Tab, TabId } from '../model/tab.ts';
import { type KeptKeys, keysFrom } from './kept-keys.ts';
import version2 from './version-2.json' with { type: 'json' };
import version3 from './version-3.json' with { type: 'json' };

/** Where a version of the model had what people type, and the labels by which it is seen that nothing was moved since. */
export interface Layout {
  /** What each cell held when it was made; null is blank. */
  readonly inputs: ReadonlyMap<string, Content | null>;
  readonly labels: ReadonlyMap<string, string>;
  /** Where the current model has that cell, by its key; null where it has none any more. */
  placeNow(at: string): Place | null;
}

interface Place {
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

const stored: Readonly<Record<number, Readonly<Record<string, Stored>>>> = {
  2: version2,
  3: version3,
};

/** The layout of a tab as an older version made it; null where this version never made such a tab. */
export function earlierLayout(version: number, tab: TabId): Layout | null {
  const found = stored[version]?.[tab];
  if (found === undefined) return null;
  const inputs = new Map<string, Content | null>();
  for (const [at, content] of Object.entries(found.inputs))
    inputs.set(at, typeof content === 'string' && content.startsWith('=') ? { formula: content } : content);
  for (const range of found.blanks) for (const at of cellsIn(range)) inputs.set(at, null);
  const keys = keysFrom(found.keys);
  return {
    inputs,
    labels: new Map(Object.entries(found.anchors)),
    placeNow: (at) => placesNow().get(keys.get(at) ?? '') ?? null,
  };
}

/** Where the cells of the current model stand, by their keys. */
let known: ReadonlyMap<string, Place> | undefined;
function placesNow(): ReadonlyMap<string, Place> {
  known ??= new Map(
    // What is typed stands before what is read of it under the same key on Workings.
    [...tabIds]
      .reverse()
      .flatMap((tab) => [...keysOfTab(tab)].map(([at, key]): [string, Place] => [key, { tab, at }])),
  );
  return known;
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
    placeNow: (at) => ({ tab: tab.id, at }),
  };
}
