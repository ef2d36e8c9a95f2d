import type { Operation } from '../../sheet-port/operations.ts';
import type { SheetPort } from '../../sheet-port/port.ts';
import { type FinanceCopy, financeCopy, financeCopyName } from '../../workbook/finance-copy/finance-copy.ts';
import type { TabId } from '../../workbook/model/tab.ts';
import type { CheckOptions } from '../check/survey.ts';
import { operationsForTab } from '../operations-for-tab.ts';
import { freeName } from '../plan-scaffold.ts';
import type { ReadWatch } from '../read-sheets.ts';
import { extentOf } from '../tab-size.ts';
import { type FinanceFiguresRead, readFinanceFigures } from './read-finance-figures.ts';

export type FinanceCopyMade =
  | { readonly is: 'made'; readonly sheet: string; readonly undo: readonly Operation[] }
  | Exclude<FinanceFiguresRead, { is: 'read' }>;

/**
 * Writes a new tab with the figures of today as values, for whoever signs. Nothing else in the workbook changes.
 * @param day today, as a spreadsheet counts days
 * @throws PortError where the host failed; a half-made tab is taken away.
 */
export async function makeFinanceCopy(
  port: SheetPort,
  asked: CheckOptions,
  day: number,
  watch: ReadWatch,
): Promise<FinanceCopyMade> {
  const read = await readFinanceFigures(port, asked, day, watch);
  if (read.is !== 'read') return read;
  if (watch.isCancelled?.()) return { is: 'stopped' };
  const [book] = await port.run([{ do: 'readBook' }]);
  const taken = new Set(book?.is === 'book' ? book.sheets.map(({ name }) => name.toLowerCase()) : []);
  const { figures } = read;
  const copy = financeCopy(freeName(financeCopyName(day), taken), figures);
  const undo: Operation[] = [{ do: 'deleteSheet', sheet: copy.sheet }];
  try {
    await port.run([
      ...financeCopyOperations(copy, figures.currency, figures.sheets),
      { do: 'protect', sheet: copy.sheet, open: [...copy.open] },
      { do: 'activate', sheet: copy.sheet, at: 'A1' },
    ]);
  } catch (failure) {
    await port.run(undo).catch(() => undefined);
    throw failure;
  }
  return { is: 'made', sheet: copy.sheet, undo };
}

/** The sheet with all that stands on it. */
export const financeCopyOperations = (
  copy: FinanceCopy,
  currency: string,
  sheets: ReadonlyMap<TabId, string>,
): Operation[] => [
  { do: 'addSheet', sheet: copy.sheet, ...extentOf(copy) },
  ...operationsForTab(copy, currency, sheets),
];
