import { writeXlsx } from 'hucre/xlsx';
import { splitReference } from '../core/cells/address.ts';
import type { Operation } from '../core/sheet-port/operations.ts';
import { bookTitle } from '../core/workbook/model/names.ts';
import { amend } from './amend.ts';
import { calculate } from './calculate.ts';
import { chartCaches } from './chart-caches.ts';
import { chartTitles } from './chart-titles.ts';
import { filesOf } from './files-of.ts';
import { formulaResults } from './formula-results.ts';
import { hideNames } from './hide-names.ts';
import { pointsAlone } from './points-alone.ts';
import { overThenDown, printAreas } from './print-areas.ts';

const noDate = new Date(Date.UTC(2026, 0, 1));

/**
 * The third rendering: the operations that Excel and Google Sheets carry out, as the bytes of a .xlsx file. Cells hold
 * formulas with their results, for whoever only looks; a program that calculates does so anew (fullCalcOnLoad is set).
 * @param today the day for which TODAY() has its result. The same operations on the same day are the same bytes.
 * @throws Error for an operation that only a live host can answer.
 */
export async function writeWorkbookFile(
  operations: readonly Operation[],
  today: number,
): Promise<Uint8Array> {
  const { files, names, active, sheetOf } = filesOf(operations);
  const resultAt = calculate(files, names, today);
  const bytes = await writeXlsx({
    sheets: files.map((sheet) => sheet.toWriteSheet(resultAt)),
    namedRanges: names.map(({ name, refersTo, comment, sheet }) => ({
      name,
      range: refersTo.slice(1),
      ...(comment === '' ? {} : { comment }),
      ...(sheet === undefined ? {} : { scope: sheet }),
    })),
    activeSheet: Math.max(0, active),
    defaultFont: { name: 'Calibri', size: 11 },
    // Of no date of its own: the same choices give the same file, byte for byte.
    properties: {
      title: bookTitle,
      creator: 'AI ROI for spreadsheets',
      created: noDate,
      modified: noDate,
    },
  });
  const hidden = new Set(names.filter((name) => name.hidden).map((name) => name.name));
  const titles = files.flatMap((sheet) => sheet.charts.map(({ titleFrom }) => titleFrom));
  const formatOf = (reference: string) => sheetOf(splitReference(reference).sheet).numberFormat(reference);
  return amend(bytes, [
    hideNames([...hidden]),
    printAreas(files),
    overThenDown,
    pointsAlone,
    formulaResults,
    chartTitles(titles, resultAt),
    chartCaches({ resultAt, formatOf }),
  ]);
}
