import type { BookAnswer } from '../sheet-port/answers.ts';
import type { Operation } from '../sheet-port/operations.ts';
import type { SheetPort } from '../sheet-port/port.ts';
import { findTabs, isOnSheets, type ScaffoldPlan } from './plan-scaffold.ts';
import { readBook } from './read-book.ts';

/**
 * After the host failed half way: takes the names and sheets away again that the scaffold had added.
 * A sheet without our mark goes only where it is empty, for somebody else may have added it meanwhile.
 */
export async function clearHalfMade(port: SheetPort, plan: ScaffoldPlan): Promise<void> {
  const book = await readBook(port);
  const added = plan.make
    .map(({ sheet }) => sheet)
    .filter((sheet) => book.sheets.some(({ name }) => name === sheet));
  const empty = await emptyOnes(port, book, added);
  const sheets = added.filter((sheet) => [...findTabs(book).values()].includes(sheet) || empty.has(sheet));
  const names = book.names.filter((name) => name.sheet === null && isOnSheets(name, new Set(sheets)));
  await port.run([
    ...names.map(({ name }): Operation => ({ do: 'deleteName', name })),
    ...sheets.map((sheet): Operation => ({ do: 'deleteSheet', sheet })),
  ]);
}

async function emptyOnes(port: SheetPort, book: BookAnswer, sheets: readonly string[]): Promise<Set<string>> {
  const unmarked = sheets.filter((sheet) => ![...findTabs(book).values()].includes(sheet));
  if (unmarked.length === 0) return new Set();
  const answers = await port.run(
    unmarked.map((sheet): Operation => ({ do: 'readRange', sheet, range: 'A1:Z100' })),
  );
  const isEmpty = (index: number) => {
    const answer = answers[index];
    return answer?.is === 'range' && answer.values.every((row) => row.every((value) => value === null));
  };
  return new Set(unmarked.filter((_, index) => isEmpty(index)));
}
