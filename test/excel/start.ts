import { vi } from 'vitest';
import type { Operation } from '../../core/sheet-port/operations.ts';
import { excelPort } from '../../excel-addin/sheet-port/index.ts';
import { createExcelHost, type ExcelHostOptions } from '../../simulator/excel-host/host.ts';
import { loadExcelClient } from '../../simulator/excel-host/node-client.ts';
import { Book } from '../support/engine.ts';

/** A workbook, Excel around it and Microsoft's client in a pane. */
export async function startExcel(options: ExcelHostOptions = {}) {
  const book = new Book();
  const host = createExcelHost(book, options);
  const client = await loadExcelClient({ host });
  // The port speaks to the global that office.js makes in a pane.
  vi.stubGlobal('Excel', client.Excel);
  const port = excelPort();
  return { book, host, client, port, run: (...operations: Operation[]) => port.run(operations) };
}

export type Started = Awaited<ReturnType<typeof startExcel>>;

/** The values of an area of the first sheet, or of one named: "A1:B2" or "'My sheet'!A1". */
export function valuesAt(book: Book, reference: string) {
  const found = book.find(reference);
  if (!found) throw new Error(`no such place: ${reference}`);
  return book.values(found.sheet, found.area);
}
