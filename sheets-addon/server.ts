import * as z from 'zod/mini';
import { operationSchema } from '../core/sheet-port/operations.ts';
import { runAll } from './sheet-port/index.ts';

/** How long one person's request waits while another's is carried out. */
const lockMilliseconds = 20_000;

export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('AI ROI');
  SpreadsheetApp.getUi().showSidebar(page);
}

/**
 * Carries out the sidebar's operations. One JSON text each way: an array that holds a Date would arrive as null. Two
 * people at once take their turns.
 */
export function runOperations(request: string): string {
  const operations = z.array(operationSchema()).parse(JSON.parse(request));
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(lockMilliseconds)) {
    throw new Error('somebody else is changing this spreadsheet with the add-on: try again in a moment');
  }
  try {
    const answers = runAll(SpreadsheetApp.getActiveSpreadsheet(), operations);
    SpreadsheetApp.flush();
    // The sidebar checks what it receives, as this does.
    return JSON.stringify(answers);
  } finally {
    lock.releaseLock();
  }
}
