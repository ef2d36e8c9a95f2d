import type { Operation } from '../sheet-port/operations.ts';
import type { SheetPort } from '../sheet-port/port.ts';
import { isBookMarkOf, isOurNameAfter } from '../workbook/model/names.ts';
import type { BookOptions } from '../workbook/model/options.ts';
import { namesOn } from './clear-half-made.ts';
import { findTabs } from './find-tabs.ts';
import type { ScaffoldPlan } from './plan-scaffold.ts';
import { readBook } from './read-book.ts';
import { refreshOtherTabs } from './refresh-other-tabs.ts';
import { rowsAdded } from './rows-added.ts';

/**
 * Takes the tabs that a scaffold made away again, with our names on them and whatever was typed into them since. They are
 * found by their marks, so a sheet that was renamed meanwhile goes too, and one that is not ours never does.
 */
export async function takeAway(
  port: SheetPort,
  options: BookOptions,
  plan: Pick<ScaffoldPlan, 'make' | 'complete'>,
): Promise<void> {
  const made = [...plan.make, ...plan.complete].map(({ tab }) => tab);
  const book = await readBook(port);
  const { sheets: before, prefix } = await findTabs(port, book);
  const sheets = made.flatMap((tab) => before.get(tab) ?? []);
  const isOurs = (name: string) =>
    made.some((tab) => isBookMarkOf(name, tab)) || (name.startsWith(prefix) && isOurNameAfter(prefix, name));
  const names = namesOn(book, new Set(sheets)).filter(isOurs);
  const after = new Map([...before].filter(([tab]) => !made.includes(tab)));
  // While the sheets are there: what stays must not point to nothing.
  const rows = await rowsAdded(port, before);
  const { operations } = await refreshOtherTabs(port, { ...options, prefix, rows }, before, after);
  await port.run([
    ...operations,
    ...names.map((name): Operation => ({ do: 'deleteName', name })),
    // Workings first, the last of them: most formulas go with it, and no host has to read them for the others.
    ...sheets.toReversed().map((sheet): Operation => ({ do: 'deleteSheet', sheet })),
  ]);
}
