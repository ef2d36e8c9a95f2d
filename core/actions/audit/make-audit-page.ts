import type { SheetPort } from '../../sheet-port/port.ts';
import { type AuditFigures, auditName, auditPage } from '../../workbook/audit/audit-page.ts';
import { routeParts } from '../../workbook/tabs/checks/route-parts.ts';
import { secondRoute } from '../../workbook/tabs/checks/second-route.ts';
import type { CheckOptions } from '../check/survey.ts';
import type { ReadWatch } from '../read-sheets.ts';
import { type BookNow, type NotRead, readBookNow } from '../to-sign/book-now.ts';
import { type PageMade, writePage } from '../to-sign/write-page.ts';

const needed = ['assumptions', 'dashboard', 'checks', 'workings'] as const;

/** What an audit page says. @throws PortError where the host failed. */
export async function readAuditFigures(
  port: SheetPort,
  asked: CheckOptions,
  day: number,
  watch: ReadWatch,
): Promise<{ readonly is: 'read'; readonly figures: AuditFigures; readonly book: BookNow } | NotRead> {
  const read = await readBookNow(port, asked, watch, { needed, also: ['start'] });
  return read.is === 'read' ? { ...read, figures: auditFiguresIn(read.book, day) } : read;
}

/**
 * Writes a new tab with the second route of the tab Checks and its steps, for an auditor. Nothing else in the workbook changes.
 * @param day today, as a spreadsheet counts days
 * @throws PortError where the host failed; a half-made tab is taken away.
 */
export async function makeAuditPage(
  port: SheetPort,
  asked: CheckOptions,
  day: number,
  watch: ReadWatch,
): Promise<PageMade | NotRead> {
  const read = await readAuditFigures(port, asked, day, watch);
  if (read.is !== 'read') return read;
  if (watch.isCancelled?.()) return { is: 'stopped' };
  const around = {
    currency: read.book.words('assumptions.currency'),
    sheets: read.book.read.found.sheets,
  };
  return writePage(port, auditName(day), around, (sheet) => auditPage(sheet, read.figures));
}

const auditFiguresIn = (book: BookNow, day: number): AuditFigures => ({
  day,
  company: book.words('start.company'),
  asOf: book.figure('assumptions.asOf'),
  figures: secondRoute.keys.map((key) => ({
    key,
    what: book.words(`checks.${key}.what`),
    how: book.words(`checks.${key}.why`),
    state: book.words(`checks.${key}.state`),
    format: secondRoute.told(key, 'figure').format ?? 'general',
    figure: book.shown(`checks.${key}`),
    again: book.shown(`checks.${key}.again`),
    formula: book.formula(`checks.${key}.again`),
  })),
  steps: routeParts.keys.map((key) => ({
    key,
    what: book.label(`checks.${key}`),
    format: routeParts.declared[key].format === 'money' ? 'money' : 'figure',
    figure: book.shown(`checks.${key}`),
    formula: book.formula(`checks.${key}`),
  })),
});
