import type { Operation } from '../sheet-port/operations.ts';
import type { SheetPort } from '../sheet-port/port.ts';
import { buildTab } from '../workbook/build.ts';
import { placeOf } from '../workbook/model/addresses.ts';
import { isInput } from '../workbook/model/look.ts';
import type { BookOptions } from '../workbook/model/options.ts';
import { rectangles } from '../workbook/model/rectangles.ts';
import type { PlacedCell, Tab, TabId } from '../workbook/model/tab.ts';
import type { MarkedCell } from './fills.ts';
import {
  chartOperation,
  formatOperations,
  type KnownNames,
  linkOperations,
  operationsToName,
  printOperation,
  validateOperation,
} from './operations-for-tab.ts';
import type { TabInSheet } from './plan-scaffold.ts';
import { type Held, readCells } from './typed-cells.ts';
import { writesOf } from './writes.ts';

/** Our tabs and their sheets. */
type Sheets = ReadonlyMap<TabId, string>;

export interface Refreshment {
  readonly operations: readonly Operation[];
  /** Names that come with the tabs: before any formula, which needs them. */
  readonly names: readonly Operation[];
  /** What takes them back. */
  readonly undo: readonly Operation[];
  /** Cells that now would say more but hold something of somebody's: they are left as they are. */
  readonly leftAlone: readonly (TabInSheet & { readonly cells: readonly string[] })[];
}

export interface RefreshOptions {
  /** What a run that was cut may have written its cells for. */
  readonly sheetsOfCutRun?: Sheets;
  readonly known?: KnownNames;
  /** Other choices than before, such as more rows. */
  readonly optionsAfter?: BookOptions;
  /** The tabs that are looked at. */
  readonly only?: ReadonlySet<TabId>;
}

/**
 * What the tabs that stay say of those that come or go: the formulas, choices and links that the model gives another form.
 * A cell is written only where the labels in its row stand as the model has them and it holds no figure that somebody
 * typed.
 */
export async function refreshOtherTabs(
  port: SheetPort,
  options: BookOptions,
  before: Sheets,
  after: Sheets,
  {
    sheetsOfCutRun = before,
    known = new Set(),
    optionsAfter = options,
    only = new Set(before.keys()),
  }: RefreshOptions = {},
): Promise<Refreshment> {
  const staying = [...before].flatMap(([id, sheet]) => {
    if (!after.has(id) || !only.has(id)) return [];
    const tabBefore = buildTab(id, { options, sheets: before });
    const tabAfter = buildTab(id, { options: optionsAfter, sheets: after });
    const changed = changedCells(tabBefore, tabAfter);
    // A run that was cut may have written what its own tabs called for.
    const ours = [tabBefore, tabAfter, buildTab(id, { options, sheets: sheetsOfCutRun })];
    return [{ id, sheet, tabBefore, tabAfter, changed, ours, anchors: anchorsOf(tabBefore, changed) }];
  });
  const held = await readCells(
    port,
    staying.map(({ sheet, changed, anchors }) => ({
      sheet,
      addresses: [...changed, ...anchors].map(({ at }) => at),
    })),
  );
  const operations: Operation[] = [];
  const names: Operation[] = [];
  const undo: Operation[] = [];
  const leftAlone: (TabInSheet & { cells: string[] })[] = [];
  for (const [index, tab] of staying.entries()) {
    const { id, sheet, tabBefore, tabAfter } = tab;
    const { renewed, gone, old, kept } = renewedCells(tab, held[index] ?? new Map());
    if (kept.length > 0) leftAlone.push({ tab: id, sheet, cells: kept });
    const links = added(tabBefore.links, tabAfter.links);
    operations.push(
      ...(gone.size > 0 ? [cleared(sheet, gone)] : []),
      ...writesOf(sheet, renewed),
      ...links.flatMap((link) => linkOperations(tabAfter, link, after)),
      ...added(tabBefore.validations, tabAfter.validations).map((each) => validateOperation(tabAfter, each)),
      ...chartOperations(tabBefore, tabAfter),
      // After the links: a host gives one a look of its own.
      ...formatOperations(sheet, changedLooks(tabBefore, tabAfter, links), options.currency),
      ...(isSame(tabBefore.print, tabAfter.print) ? [] : [printOperation(tabAfter)]),
    );
    const fresh = added(tabBefore.names, tabAfter.names);
    names.push(...operationsToName({ ...tabAfter, names: fresh }, known));
    operations.push(...added(tabAfter.names, tabBefore.names).map(({ name }) => withoutName(name)));
    undo.push(
      ...writesOf(sheet, old),
      ...formatOperations(
        sheet,
        tabBefore.cells.filter(({ at }) => gone.has(at)),
        options.currency,
      ),
      ...chartOperations(tabAfter, tabBefore),
      ...fresh.filter(({ name }) => !known.has(name.toUpperCase())).map(({ name }) => withoutName(name)),
    );
  }
  return { operations, names, undo, leftAlone };
}

const cleared = (sheet: string, cells: ReadonlySet<string>): Operation => ({
  do: 'clear',
  sheet,
  ranges: rectangles([...cells].map(placeOf)),
});

/** Charts that come, and those that go. A run that was cut may have drawn some already: they are drawn again, once. */
function chartOperations(tabBefore: Tab, tabAfter: Tab): Operation[] {
  const drawn = added(tabBefore.charts, tabAfter.charts);
  const gone = added(tabAfter.charts, tabBefore.charts);
  const titles = new Set([...gone, ...drawn].map(({ title }) => title));
  return [
    ...[...titles].map((title): Operation => ({ do: 'deleteChart', sheet: tabAfter.sheet, title })),
    ...drawn.map((each) => chartOperation(tabAfter, each)),
  ];
}

/** What is written, what takes it back, and which cells are somebody's and left as they are. */
function renewedCells(
  {
    tabBefore,
    tabAfter,
    changed,
    ours,
    anchors,
  }: {
    tabBefore: Tab;
    tabAfter: Tab;
    changed: readonly PlacedCell[];
    ours: readonly Tab[];
    anchors: readonly { at: string; content: string }[];
  },
  held: ReadonlyMap<string, Held>,
) {
  const before = new Map(tabBefore.cells.map((cell) => [cell.at, cell]));
  const made = new Set(ours.flatMap(({ cells }) => cells.map(({ at, content }) => `${at} ${content}`)));
  const moved = new Set(
    anchors.filter(({ at, content }) => held.get(at) !== content).map(({ at }) => rowOf(at)),
  );
  const after = new Set(tabAfter.cells.map(({ at }) => at));
  const renewed = new Map<string, MarkedCell>();
  /** Where the model has nothing any more, nothing stays. */
  const gone = new Set<string>();
  const old = new Map<string, MarkedCell>();
  const kept: string[] = [];
  for (const { at, content, fill } of changed) {
    const now = held.get(at) ?? '';
    // A constant that the model did not put there; what was cleared comes back.
    const isTheirs = typeof now !== 'object' && now !== '' && !made.has(`${at} ${now}`);
    if (moved.has(rowOf(at)) || isTheirs) kept.push(at);
    else {
      if (after.has(at)) renewed.set(at, { content: content ?? '', fill });
      else gone.add(at);
      const was = before.get(at);
      old.set(at, { content: was?.content ?? '', fill: was?.fill });
    }
  }
  return { renewed, gone, old, kept };
}

/** Computed cells and labels; what people type into is never renewed, but comes and goes with cells that were not there. */
function changedCells(tabBefore: Tab, tabAfter: Tab): PlacedCell[] {
  const before = new Map(tabBefore.cells.map(({ at, content }) => [at, JSON.stringify(content)]));
  const after = new Set(tabAfter.cells.map(({ at }) => at));
  const gone = tabBefore.cells.filter(({ at }) => !after.has(at));
  return [
    ...tabAfter.cells.filter(
      ({ at, content, style }) =>
        (!isInput(style) || !before.has(at)) && (before.get(at) ?? 'null') !== JSON.stringify(content),
    ),
    ...gone.map(({ fill, ...cell }) => ({ ...cell, content: null })),
  ];
}

/** Cells that look another way now, or that get a link. */
function changedLooks(tabBefore: Tab, tabAfter: Tab, links: Tab['links']): PlacedCell[] {
  const linked = new Set(links.map(({ at }) => at));
  const before = new Map(tabBefore.cells.map(({ at, style, format }) => [at, `${style} ${format}`]));
  return tabAfter.cells.filter(
    ({ at, style, format }) => linked.has(at) || before.get(at) !== `${style} ${format}`,
  );
}

/** Labels in the rows that change, by which a row that was moved is seen. */
function anchorsOf(tab: Tab, changed: readonly PlacedCell[]): { at: string; content: string }[] {
  const rows = new Set(changed.map(({ at }) => rowOf(at)));
  const cells = new Set(changed.map(({ at }) => at));
  return tab.cells.flatMap(({ at, content, style }) =>
    typeof content === 'string' && rows.has(rowOf(at)) && !cells.has(at) && !isInput(style)
      ? [{ at, content }]
      : [],
  );
}

const withoutName = (name: string): Operation => ({ do: 'deleteName', name });

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const rowOf = (at: string) => at.replace(/\D/g, '');

/** What the tab had not before: links, choices. */
function added<Each>(listBefore: readonly Each[], listAfter: readonly Each[]): Each[] {
  const before = new Set(listBefore.map((each) => JSON.stringify(each)));
  return listAfter.filter((each) => !before.has(JSON.stringify(each)));
}
