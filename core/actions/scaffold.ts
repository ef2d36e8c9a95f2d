import type { Operation } from '../sheet-port/operations.ts';
import { PortError, type SheetPort } from '../sheet-port/port.ts';
import { buildTab } from '../workbook/build.ts';
import type { BookOptions } from '../workbook/model/options.ts';
import type { Tab } from '../workbook/model/tab.ts';
import { clearHalfMade } from './clear-half-made.ts';
import { findTabs, isCurrent } from './find-tabs.ts';
import { type Merged, mergeDoubles } from './merge-doubles.ts';
import { movedLabel } from './moved-rows.ts';
import {
  finished,
  type MakingRun,
  operationsForTab,
  operationsToAdd,
  operationsToBegin,
  operationsToMark,
  operationToFinish,
  unfinished,
} from './operations-for-tab.ts';
import { planScaffold, type ScaffoldPlan, type ScaffoldRefusal } from './plan-scaffold.ts';
import { knownNames, readBook } from './read-book.ts';
import { type Refreshment, refreshOtherTabs } from './refresh-other-tabs.ts';
import { rowsAdded } from './rows-added.ts';
import type { Telling } from './telling.ts';
import { unfinishedTabs } from './unfinished-tabs.ts';

/** How whoever asked for it follows the work, and stops it. */
export interface Watch {
  onProgress(telling: Telling): void;
  /** Looked at between tabs. */
  isCancelled?(): boolean;
}

export interface Scaffolded extends ScaffoldPlan, Merged {
  /** Cells of tabs that were there already which now would say more, but hold something of somebody's. */
  readonly leftAlone: Refreshment['leftAlone'];
}

export interface Cancelled {
  readonly is: 'cancelled';
}

/**
 * Makes the chosen tabs and those that they need: first all sheets and names, for formulas need them, then tab by tab; a
 * host that takes everything at once gets one request. What is there already is kept: only formulas that can now say
 * more are refreshed, and tabs that two people made at once are merged.
 * @returns what was made and what was left alone, or why nothing was.
 * @throws PortError where the host failed; the sheets added until then have been taken away again where that was possible.
 */
export async function scaffold(
  port: SheetPort,
  options: BookOptions,
  watch: Watch,
): Promise<Scaffolded | ScaffoldRefusal | Cancelled> {
  for (let attempt = 1; ; attempt++)
    try {
      return await scaffoldOnce(port, options, watch);
    } catch (failure) {
      // Somebody else was faster: what they made is found now.
      const isStale = failure instanceof PortError && failure.code === 'sheets-changed';
      if (!isStale || attempt === mostAttempts) throw failure;
    }
}

const mostAttempts = 3;

async function scaffoldOnce(
  port: SheetPort,
  options: BookOptions,
  watch: Watch,
): Promise<Scaffolded | ScaffoldRefusal | Cancelled> {
  watch.onProgress({ is: 'looking' });
  const book = await readBook(port);
  const found = await findTabs(port, book);
  const plan = planScaffold(options, book, found);
  if (plan.is === 'refused') return plan;
  const isNew = plan.make.length + plan.complete.length > 0;
  const rows = isNew || plan.doubles.length > 0 ? await rowsAdded(port, found.sheets) : {};
  const chosen: BookOptions = { ...options, prefix: plan.prefix, rows: { ...options.rows, ...rows } };
  const asMade = [...found.tabs].filter(([, tab]) => isCurrent(tab));
  const ofThisModel = new Map(asMade.map(([id, { sheet }]) => [id, sheet]));
  const moved = plan.make.length > 0 ? await movedLabel(port, chosen, found.sheets, ofThisModel) : null;
  if (moved)
    return {
      is: 'refused',
      names: [],
      told: { is: 'rowsMoved', sheet: moved.sheet, label: moved.label },
      offer: '',
    };
  const making: MakingRun = { known: knownNames(book), run: options.run ?? '' };
  const merged = plan.doubles.length > 0 ? await mergeDoubles(port, chosen, plan) : { merged: [], kept: [] };
  const refreshment = isNew
    ? await refreshOtherTabs(port, chosen, plan.before, plan.sheets, {
        sheetsOfCutRun: found.sheets,
        known: making.known,
      })
    : nothingToRefresh;
  const outcome: Scaffolded = { ...plan, ...merged, leftAlone: refreshment.leftAlone };
  const remarked = found.unmarked.flatMap((id): Operation[] => {
    const sheet = plan.before.get(id);
    return sheet === undefined ? [] : operationsToMark({ id, sheet }, making, finished);
  });
  if (!isNew && remarked.length === 0) return outcome;

  const there = book.sheets.map(({ name }) => name);
  const sheetsThen = there.filter((name) => !merged.merged.some(({ sheet }) => sheet === name));
  const context = { options: chosen, sheets: plan.sheets };
  const tabs = plan.make.map(({ tab }) => buildTab(tab, context));
  const toFinish = await unfinishedTabs(port, plan.complete, context, new Set(there));
  const fills = [
    ...toFinish.map(({ tab, isFresh }) => ({ tab, isFresh, isUnfinished: true })),
    ...tabs.map((tab) => ({ tab, isFresh: true, isUnfinished: false })),
  ];
  // A tab counts as made once the others know of it: a run that is cut before is gone on with.
  const isJoined = refreshment.operations.length > 0;
  const finish = (tab: Tab) => operationToFinish(tab, making.run);
  const steps: Step[] = [
    [
      { is: 'addingSheets', count: tabs.length },
      () => [
        { do: 'expectSheets', sheets: sheetsThen },
        ...tabs.flatMap((tab) => operationsToAdd(tab, making, unfinished)),
        ...refreshment.names,
        ...remarked,
      ],
    ],
    ...fills.map(
      ({ tab, isFresh, isUnfinished }, index): Step => [
        { is: 'filling', sheet: tab.sheet, place: index + 1, of: fills.length },
        () => [
          ...(isUnfinished ? operationsToBegin(tab, making) : []),
          ...operationsForTab(tab, options.currency, plan.sheets, isFresh),
          ...(isJoined ? [] : [finish(tab)]),
        ],
      ],
    ),
    [
      { is: 'joining' },
      () => [
        ...refreshment.operations,
        ...(isJoined ? fills.map(({ tab }) => finish(tab)) : []),
        ...fills.slice(0, 1).map(({ tab }): Operation => ({ do: 'activate', sheet: tab.sheet, at: 'A1' })),
      ],
    ],
  ];
  try {
    const isDone = await takeSteps(port, steps, watch);
    if (isDone) return outcome;
    await clearHalfMade(port, plan, making.run);
    return { is: 'cancelled' };
  } catch (failure) {
    // The first failure is the one to tell.
    await port.run(refreshment.undo).catch(() => {});
    await clearHalfMade(port, plan, making.run).catch(() => {});
    throw failure;
  }
}

const nothingToRefresh: Refreshment = { operations: [], names: [], undo: [], leftAlone: [] };

/** What is said while it is done, and the operations. */
type Step = readonly [telling: Telling, make: () => readonly Operation[]];

/**
 * A request has its cost whatever it holds, and its limits: where a host does not take everything at once, several small
 * tabs go together.
 * @returns false where it was cancelled between two requests.
 */
async function takeSteps(
  port: SheetPort,
  steps: readonly Step[],
  { onProgress, isCancelled = () => false }: Watch,
): Promise<boolean> {
  let held: Operation[] = [];
  let size = 0;
  for (const [telling, make] of steps) {
    const operations = make();
    const more = JSON.stringify(operations).length;
    const isSlight = more < fewestCharacters;
    if (!port.takesWholeWorkbook && held.length > 0 && size + more > mostCharacters && !isSlight) {
      if (isCancelled()) return false;
      await port.run(held);
      [held, size] = [[], 0];
    }
    onProgress(telling);
    held.push(...operations);
    size += more;
    await aMoment(); // to show the sentence, and to hear of a cancellation
    if (isCancelled()) return false;
  }
  if (held.length > 0) {
    if (port.takesWholeWorkbook) onProgress({ is: 'writingAll' });
    await port.run(held);
  }
  return true;
}

/** Of operations in one request: a few seconds' work for Google Sheets. */
const mostCharacters = 100_000;
/** Less than these goes along with what is there: a request of its own would take longer than they do. */
const fewestCharacters = 1_000;

const aMoment = () => new Promise((resolve) => setTimeout(resolve));
