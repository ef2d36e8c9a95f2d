import type { BookAnswer } from '../../sheet-port/answers.ts';
import { sheetIn } from '../sheet-in.ts';

/** The name by which the record is found, whatever its tab is called meanwhile. */
export const recordName = 'Replaced_calls';

/** The tab on which the calls that were replaced are kept; null where there is none. */
export function recordSheet({ names, sheets }: BookAnswer): string | null {
  const found = names.find(({ name, sheet }) => name === recordName && sheet === null);
  const sheet = sheetIn(found?.refersTo ?? '');
  return sheets.some(({ name }) => name === sheet) ? sheet : null;
}
