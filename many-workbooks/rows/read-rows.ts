import { openBook } from '../book/open-book.ts';
import { aboutOf } from './about.ts';
import { claimRows } from './claim-rows.ts';
import { assumptionRows, checkRows } from './key-rows.ts';
import { costRows, valueRows } from './line-rows.ts';
import { incidentRows, readingRows, verdictRows, weekRows } from './log-rows.ts';
import type { Rows } from './tables.ts';
import { workbookRow } from './workbook-row.ts';
import { workflowRows } from './workflow-rows.ts';

/** A workbook's rows for every table. @throws CannotRead */
export async function readRows(
  file: Uint8Array,
  which: { readonly workbook: string; readonly path: string },
  today: number,
): Promise<Rows> {
  const book = await openBook(file, today);
  const about = aboutOf(book, which);
  const week = weekRows(book, about);
  const value_line = valueRows(book, about);
  return {
    workbook: [workbookRow(book, about)],
    workflow: workflowRows(book, about, week),
    cost_line: costRows(book, about),
    value_line,
    week,
    reading: readingRows(book, about),
    incident: incidentRows(book, about),
    verdict: verdictRows(book, about),
    assumption: assumptionRows(book, about),
    check: checkRows(book, about),
    claim: claimRows(book, about, value_line, week),
  };
}
