import type { Operation } from '../../sheet-port/operations.ts';
import type { SheetPort } from '../../sheet-port/port.ts';
import type { TabId } from '../../workbook/model/tab.ts';
import type { PageToSign } from '../../workbook/to-sign/page.ts';
import { operationsForTab } from '../operations-for-tab.ts';
import { freeSheet } from '../plan-scaffold.ts';
import { readBook } from '../read-book.ts';
import { extentOf } from '../tab-size.ts';

export interface PageMade {
  readonly is: 'made';
  readonly sheet: string;
  /** Takes the tab away again. */
  readonly undo: readonly Operation[];
}

/** What a page needs of the workbook that it comes from. */
interface Around {
  readonly currency: string;
  /** Of our tabs that are there, the sheets. */
  readonly sheets: ReadonlyMap<TabId, string>;
}

/**
 * A new tab with a page of values, locked but for names and dates, and shown.
 * @param usual its name, where nothing else has that
 * @throws PortError where the host failed; a half-made tab is taken away.
 */
export async function writePage(
  port: SheetPort,
  usual: string,
  around: Around,
  pageOn: (sheet: string) => PageToSign,
): Promise<PageMade> {
  const page = pageOn(freeSheet(usual, await readBook(port)));
  const undo: Operation[] = [{ do: 'deleteSheet', sheet: page.sheet }];
  try {
    await port.run([
      ...pageOperations(page, around),
      { do: 'protect', sheet: page.sheet, open: [...page.open] },
      { do: 'activate', sheet: page.sheet, at: 'A1' },
    ]);
  } catch (failure) {
    await port.run(undo).catch(() => undefined);
    throw failure;
  }
  return { is: 'made', sheet: page.sheet, undo };
}

/** The sheet with all that stands on it. */
export const pageOperations = (page: PageToSign, { currency, sheets }: Around): Operation[] => [
  { do: 'addSheet', sheet: page.sheet, ...extentOf(page) },
  ...operationsForTab(page, currency, sheets),
];
