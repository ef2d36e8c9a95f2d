import type { BookAnswer } from '../sheet-port/answers.ts';
import type { Operation } from '../sheet-port/operations.ts';
import type { SheetPort } from '../sheet-port/port.ts';
import { isMarkOf, readMarkNote } from '../workbook/model/names.ts';
import type { ScaffoldPlan, TabInSheet } from './plan-scaffold.ts';
import { readBook } from './read-book.ts';
import { isOnSheets } from './sheet-in.ts';

/**
 * After the host failed half way: takes the names and sheets away again that the scaffold had added. One that somebody
 * else made meanwhile under the same name stays: its mark says so. A sheet without a mark goes only where it is empty.
 */
export async function clearHalfMade(
  port: SheetPort,
  plan: Pick<ScaffoldPlan, 'make'>,
  run: string,
): Promise<void> {
  const book = await readBook(port);
  const marksOf = ({ tab, sheet }: TabInSheet) =>
    book.names.filter((name) => name.sheet === sheet && isMarkOf(name.name, tab));
  const added = plan.make.filter(({ sheet }) => book.sheets.some(({ name }) => name === sheet));
  const ours = added.filter((tab) => marksOf(tab).some(({ comment }) => readMarkNote(comment).run === run));
  const unmarked = added.filter((tab) => marksOf(tab).length === 0).map(({ sheet }) => sheet);
  const sheets = [...ours.map(({ sheet }) => sheet), ...(await emptyOnes(port, unmarked))];
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
