import type { BookAnswer } from '../sheet-port/answers.ts';
import { PortError, type SheetPort } from '../sheet-port/port.ts';

/** The names of the workbook, in upper case. */
export const knownNames = (book: BookAnswer): Set<string> =>
  new Set(book.names.filter(({ sheet }) => sheet === null).map(({ name }) => name.toUpperCase()));

/** Which sheets and names there are. */
export async function readBook(port: SheetPort): Promise<BookAnswer> {
  const [answer] = await port.run([{ do: 'readBook' }]);
  if (answer?.is !== 'book') throw new PortError('the host did not say which sheets there are');
  return answer;
}
