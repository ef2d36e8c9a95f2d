import type { BookAnswer } from '../sheet-port/answers.ts';
import type { Operation } from '../sheet-port/operations.ts';
import type { SheetPort } from '../sheet-port/port.ts';
import { markOf } from '../workbook/names.ts';
import type { ScaffoldPlan } from './plan-scaffold.ts';
import { readBook } from './read-book.ts';
import { isOnSheets } from './sheet-in.ts';

/**
 * After the host failed half way: takes the names and sheets away again that the scaffold had added.
 * A sheet without our mark goes only where it is empty, for somebody else may have added it meanwhile.
 */
export async function clearHalfMade(port: SheetPort, plan: Pick<ScaffoldPlan, 'make'>): Promise<void> {
  const book = await readBook(port);
  const added = plan.make.filter(({ sheet }) => book.sheets.some(({ name }) => name === sheet));
  const marked = added.filter(({ tab, sheet }) =>
    book.names.some((name) => name.sheet === sheet && name.name.toLowerCase() === markOf(tab).toLowerCase()),
  );
  const others = added.filter((tab) => !marked.includes(tab)).map(({ sheet }) => sheet);
  const sheets = [...marked.map(({ sheet }) => sheet), ...(await emptyOnes(port, others))];
  await port.run([
    ...namesOn(book, new Set(sheets)).map((name): Operation => ({ do: 'deleteName', name })),
    ...sheets.map((sheet): Operation => ({ do: 'deleteSheet', sheet })),
  ]);
}

/** Names of the workbook that point to these sheets. */
export const namesOn = (book: BookAnswer, sheets: ReadonlySet<string>): string[] =>
  book.names.filter((name) => name.sheet === null && isOnSheets(name, sheets)).map(({ name }) => name);

async function emptyOnes(port: SheetPort, sheets: readonly string[]): Promise<string[]> {
  if (sheets.length === 0) return [];
  const answers = await port.run(
    sheets.map((sheet): Operation => ({ do: 'readRange', sheet, range: 'A1:Z100' })),
  );
  return sheets.filter((_, index) => {
    const answer = answers[index];
    return answer?.is === 'range' && answer.values.every((row) => row.every((value) => value === null));
  });
}
