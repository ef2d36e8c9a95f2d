import { type RunRequest, type RunResult, requestSchema } from './exchange.ts';
import { partsRequestSchema, scriptsFor } from './part-store.ts';
import { factsOf, placeSchema } from './probes.ts';
import { runAll } from './sheet-port/index.ts';
import { Unexpected } from './sheet-port/sheets.ts';

/** How long one person's request waits while another's is carried out. */
const lockMilliseconds = 20_000;

export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('AI ROI');
  page.setContent(inLanguage(page.getContent(), userLanguage()));
  SpreadsheetApp.getUi().showSidebar(page);
}

/** The page, with what the pane needs to know before it draws. */
const inLanguage = (page: string, language: string): string =>
  /^[\w-]+$/.test(language)
    ? page.replace('<div id="app">', `<div id="app" data-language="${language}">`)
    : page;

/** That of the Google account, in which Sheets is shown. No scope is named for it; without it the pane is still shown. */
function userLanguage(): string {
  try {
    return Session.getActiveUserLocale();
  } catch {
    return '';
  }
}

/** Hands over the parts of the sidebar that it still lacks: one JSON text each way. */
export function sidebarParts(request: string): string {
  const stored = HtmlService.createHtmlOutputFromFile('Parts').getContent();
  return JSON.stringify(scriptsFor(stored, partsRequestSchema().parse(JSON.parse(request))));
}

/**
 * Carries out the sidebar's operations. One JSON text each way: an array that holds a Date would arrive as null. Two
 * people at once take their turns. Nothing is carried out whose formulas were written for another locale.
 */
export function runOperations(request: string): string {
  const { locale, operations }: RunRequest = requestSchema().parse(JSON.parse(request));
  return alone((book) => JSON.stringify(carryOut(book, locale, operations)));
}

/** What the check of an installation asks on its temporary sheet: one JSON text each way. */
export function probeInstallation(place: string): string {
  const read = placeSchema().parse(JSON.parse(place));
  return alone((book) => JSON.stringify(factsOf(book, read)));
}

function alone(act: (book: GoogleAppsScript.Spreadsheet.Spreadsheet) => string): string {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(lockMilliseconds)) {
    throw new Error('somebody else is changing this spreadsheet with the add-on: try again in a moment');
  }
  try {
    return act(SpreadsheetApp.getActiveSpreadsheet());
  } finally {
    lock.releaseLock();
  }
}

function carryOut(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  writtenFor: string | null,
  operations: RunRequest['operations'],
): RunResult {
  const locale = book.getSpreadsheetLocale();
  if (writtenFor !== null && writtenFor !== locale)
    return { locale, answers: null, refusal: 'locale-changed' };
  try {
    const answers = runAll(book, operations);
    if (operations.some((each) => !each.do.startsWith('read'))) SpreadsheetApp.flush();
    return { locale, answers, refusal: null };
  } catch (error) {
    if (error instanceof Unexpected) return { locale, answers: null, refusal: error.refusal };
    throw error;
  }
}
