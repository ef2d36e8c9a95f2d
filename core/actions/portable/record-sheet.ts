import type { BookAnswer } from '../../sheet-port/answers.ts';
import { sheetNamedBy } from '../sheet-in.ts';

/** The name by which the record is found, whatever its tab is called meanwhile. */
export const recordName = 'Replaced_calls';

/** The tab on which the calls that were replaced are kept; null where there is none. */
export const recordSheet = (book: BookAnswer): string | null => sheetNamedBy(book, recordName);
