import type { SheetPort } from '../../sheet-port/port.ts';
import { financeCopy, financeCopyName } from '../../workbook/finance-copy/finance-copy.ts';
import type { CheckOptions } from '../check/survey.ts';
import type { ReadWatch } from '../read-sheets.ts';
import type { NotRead } from '../to-sign/book-now.ts';
import { type PageMade, writePage } from '../to-sign/write-page.ts';
import { readFinanceFigures } from './read-finance-figures.ts';

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
): Promise<PageMade | NotRead> {
  const read = await readFinanceFigures(port, asked, day, watch);
  if (read.is !== 'read') return read;
  if (watch.isCancelled?.()) return { is: 'stopped' };
  const { figures } = read;
  return writePage(port, financeCopyName(day), figures, (sheet) => financeCopy(sheet, figures));
}
