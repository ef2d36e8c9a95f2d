import { type Operation, otherSheets } from '../sheet-port/operations.ts';
import { PortError, type SheetPort } from '../sheet-port/port.ts';
import { buildTab } from '../workbook/build.ts';
import type { BookOptions } from '../workbook/options.ts';
import { clearHalfMade } from './clear-half-made.ts';
import { findTabs } from './find-tabs.ts';
import { type Merged, mergeDoubles } from './merge-doubles.ts';
import { operationsForTab, operationsToAdd, operationsToMark } from './operations-for-tab.ts';
import { planScaffold, type ScaffoldPlan, type ScaffoldRefusal } from './plan-scaffold.ts';
import { knownNames, readBook } from './read-book.ts';
import { type Renewal, renew } from './renew.ts';

/** How whoever asked for it follows the work, and stops it. */
export interface Watch {
  onProgress(sentence: string): void;
  /** Looked at between tabs. */
  isCancelled?(): boolean;
}

export interface Scaffolded extends ScaffoldPlan, Merged {
  /** Cells of tabs that were there already which now would say more, but hold something of somebody's. */
  readonly left: Renewal['left'];
}

export interface Cancelled {
  readonly is: 'cancelled';
}

/**
 * Makes the chosen tabs and those that they need: first all sheets and names, for formulas need them, then tab by tab; a
 * host that takes everything at once gets one request. What is there already is kept: only formulas that can now say
 * more are renewed, and tabs that two people made at once are merged.
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
      const isStale = failure instanceof PortError && failure.message.includes(otherSheets);
      if (!isStale || attempt === mostAttempts) throw failure;
    }
}

const mostAttempts = 3;

async function scaffoldOnce(
  port: SheetPort,
  options: BookOptions,
  watch: Watch,
): Promise<Scaffolded | ScaffoldRefusal | Cancelled> {
  watch.onProgress('Looking at the workbook');
  const book = await readBook(port);
  const found = await findTabs(port, book);
  const plan = planScaffold(options, book, found);
  if (plan.is === 'refused') return plan;
  const chosen: BookOptions = { ...options, prefix: plan.prefix };
  const known = knownNames(book);
  const run = options.run ?? '';
  const isMerged = (name: string) => merged.merged.some(({ sheet }) => sheet === name);
  const merged = plan.doubles.length > 0 ? await mergeDoubles(port, chosen, plan) : { merged: [], kept: [] };
  const renewal =
    plan.make.length > 0
      ? await renew(port, chosen, plan.before, plan.sheets)
      : { operations: [], undo: [], left: [] };
  const sheetsThen = book.sheets.map(({ name }) => name).filter((name) => !isMerged(name));
  const outcome: Scaffolded = { ...plan, ...merged, left: renewal.left };

  const tabs = plan.make.map(({ tab }) => buildTab(tab, { options: chosen, sheets: plan.sheets }));
  const remarked = found.unmarked.flatMap((id): Operation[] => {
    const sheet = plan.before.get(id);
    return sheet === undefined ? [] : operationsToMark({ id, sheet }, known, run);
  });
  if (tabs.length === 0 && remarked.length === 0) return outcome;
  const steps: [sentence: string, make: () => readonly Operation[]][] = [
    [
      tabs.length === 1 ? 'Adding a sheet' : `Adding ${tabs.length} sheets`,
      () => [
        { do: 'expectSheets', sheets: sheetsThen },
        ...tabs.flatMap((tab) => operationsToAdd(tab, known, run)),
        ...remarked,
      ],
    ],
    ...tabs.map((tab, index): [string, () => Operation[]] => [
      `Filling ${tab.sheet} (${index + 1} of ${tabs.length})`,
      () => operationsForTab(tab, options.currency, plan.sheets),
    ]),
    [
      'Joining them to the others',
      () => [
        ...renewal.operations,
        ...(tabs[0] === undefined ? [] : [{ do: 'activate', sheet: tabs[0].sheet, at: 'A1' } as const]),
      ],
    ],
  ];
  try {
    const isDone = await takeSteps(port, steps, watch);
    if (isDone) return outcome;
    await clearHalfMade(port, plan, run);
    return { is: 'cancelled' };
  } catch (failure) {
    // The first failure is the one to tell.
    await port.run(renewal.undo).catch(() => {});
    await clearHalfMade(port, plan, run).catch(() => {});
    throw failure;
  }
}

/** @returns false where it was cancelled between two steps. */
async function takeSteps(
  port: SheetPort,
  steps: readonly (readonly [sentence: string, make: () => readonly Operation[]])[],
  { onProgress, isCancelled = () => false }: Watch,
): Promise<boolean> {
  const held: Operation[] = [];
  for (const [sentence, make] of steps) {
    if (isCancelled()) return false;
    onProgress(sentence);
    const operations = make();
    if (port.takesAll) {
      held.push(...operations);
      await aMoment(); // to show the sentence, and to hear of a cancellation
    } else if (operations.length > 0) await port.run(operations);
  }
  if (isCancelled()) return false;
  if (held.length > 0) {
    onProgress('Writing everything');
    await port.run(held);
  }
  return true;
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve));
