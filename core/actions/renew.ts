import type { CellContent, Operation } from '../sheet-port/operations.ts';
import type { SheetPort } from '../sheet-port/port.ts';
import { buildTab } from '../workbook/build.ts';
import { isInput } from '../workbook/look.ts';
import type { PlacedCell, Tab, TabId } from '../workbook/model.ts';
import type { BookOptions } from '../workbook/options.ts';
import { formatOperations, linkOperations, validateOperation } from './operations-for-tab.ts';
import type { TabInSheet } from './plan-scaffold.ts';
import { readCells, writesOf } from './typed-cells.ts';

/** Our tabs and their sheets. */
type Sheets = ReadonlyMap<TabId, string>;

export interface Renewal {
  readonly operations: readonly Operation[];
  /** What takes them back. */
  readonly undo: readonly Operation[];
  /** Cells that now would say more but hold something of somebody's: they are left as they are. */
  readonly left: readonly (TabInSheet & { readonly cells: readonly string[] })[];
}

/**
 * What the tabs that stay say of those that come or go: the formulas, choices and links that the model gives another form.
 * A cell is written only where the labels in its row stand as the model has them and it holds no figure that somebody
 * typed.
 */
export async function renew(
  port: SheetPort,
  options: BookOptions,
  before: Sheets,
  after: Sheets,
): Promise<Renewal> {
  const operations: Operation[] = [];
  const undo: Operation[] = [];
  const left: (TabInSheet & { cells: string[] })[] = [];
  for (const [id, sheet] of before) {
    if (!after.has(id)) continue;
    const was = buildTab(id, { options, sheets: before });
    const is = buildTab(id, { options, sheets: after });
    const contents = new Map(was.cells.map((cell) => [cell.at, cell.content]));
    const changed = changedCells(was, is);
    const anchors = anchorsOf(was, changed);
    const held = await readCells(port, sheet, [
      ...changed.map(({ at }) => at),
      ...anchors.map(({ at }) => at),
    ]);
    const moved = new Set(
      anchors.filter(({ at, content }) => held.get(at) !== content).map(({ at }) => rowOf(at)),
    );
    const cells: string[] = [];
    const renewed = new Map<string, CellContent>();
    const old = new Map<string, CellContent>();
    for (const { at, content } of changed) {
      const now = held.get(at) ?? '';
      // A constant that the model did not put there; what was cleared comes back.
      const isTheirs = typeof now !== 'object' && now !== '' && now !== contents.get(at);
      if (moved.has(rowOf(at)) || isTheirs) cells.push(at);
      else {
        // Where the model has nothing any more, nothing stays.
        renewed.set(at, content ?? '');
        old.set(at, contents.get(at) ?? '');
      }
    }
    if (cells.length > 0) left.push({ tab: id, sheet, cells });
    const links = added(was.links, is.links);
    operations.push(
      ...writesOf(sheet, renewed),
      ...links.flatMap((link) => linkOperations(is.sheet, link, after)),
      ...added(was.validations, is.validations).map((each) => validateOperation(is.sheet, each)),
      // After the links: a host gives one a look of its own.
      ...formatOperations(sheet, changedLooks(was, is, links), options.currency),
    );
    undo.push(...writesOf(sheet, old));
  }
  return { operations, undo, left };
}

/** Computed cells and labels; what people type into is never renewed. */
function changedCells(was: Tab, is: Tab): PlacedCell[] {
  const before = new Map(was.cells.map(({ at, content }) => [at, JSON.stringify(content)]));
  return is.cells.filter(
    ({ at, content, style }) => !isInput(style) && (before.get(at) ?? 'null') !== JSON.stringify(content),
  );
}

/** Cells that look another way now, or that get a link. */
function changedLooks(was: Tab, is: Tab, links: Tab['links']): PlacedCell[] {
  const linked = new Set(links.map(({ at }) => at));
  const before = new Map(was.cells.map(({ at, style, format }) => [at, `${style} ${format}`]));
  return is.cells.filter(
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

const rowOf = (at: string) => at.replace(/\D/g, '');

/** What the tab had not before: links, choices. */
function added<Each>(was: readonly Each[], is: readonly Each[]): Each[] {
  const before = new Set(was.map((each) => JSON.stringify(each)));
  return is.filter((each) => !before.has(JSON.stringify(each)));
}
