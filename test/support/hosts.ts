import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import type { SheetPort } from '../../core/sheet-port/port.ts';
import { rangeLists } from '../../excel-addin/sheet-port/address.ts';
import { excelPort } from '../../excel-addin/sheet-port/index.ts';
import { sheetsPort } from '../../sheets-addon/sidebar-port.ts';
import type { ExcelBehaviour } from '../../simulator/excel-host/behaviour.ts';
import { createExcelHost, type ExcelHost } from '../../simulator/excel-host/host.ts';
import { loadExcelClient } from '../../simulator/excel-host/node-client.ts';
import { scriptFor } from '../../simulator/script-api.ts';
import { SheetsHost, type SheetsHostOptions } from '../../simulator/sheets-host/host.ts';
import { openNodeRealm } from '../../simulator/sheets-host/node-realm.ts';
import { type SidebarConnection, scriptRunFor } from '../../simulator/sheets-host/script-run.ts';
import { Book } from './engine.ts';

/** A workbook in a simulated host with the built add-in in it, and the port that its sidebar would use. */
export interface OpenHost {
  book: Book;
  port: SheetPort;
  spreadsheet: ReturnType<typeof scriptFor>;
}

export interface OpenSheets extends OpenHost {
  host: SheetsHost;
  /** A sidebar that is opened anew: the port speaks to the last one. */
  connect(connection?: SidebarConnection): SheetPort;
}

const built = (file: string) => readFileSync(`dist/${file}`, 'utf8');

export async function openExcel(
  {
    planted = '',
    ...options
  }: {
    behaviour?: Partial<ExcelBehaviour>;
    functionsMetadata?: unknown;
    namespace?: string;
    /** A script that runs after the functions: a fault to be found. */
    planted?: string;
  } = {},
  book = new Book(),
): Promise<OpenHost & { host: ExcelHost }> {
  const host = createExcelHost(book, {
    functionsMetadata: JSON.parse(built('excel/functions.json')),
    ...options,
  });
  const client = await loadExcelClient({ host });
  client.run(built('excel/functions.js'));
  client.run(planted);
  // The port speaks to the global that office.js makes in a pane.
  vi.stubGlobal('Excel', client.Excel);
  // A pane that is opened knows of no refusal yet.
  rangeLists.areTaken = true;
  return { book, port: excelPort(), spreadsheet: scriptFor(book), host };
}

export async function openSheets(
  options: Partial<SheetsHostOptions> = {},
  book = new Book(),
): Promise<OpenSheets> {
  const pages = { Sidebar: built('sheets/Sidebar.html'), Parts: built('sheets/Parts.html') };
  const files = { code: built('sheets/Code.js'), pages };
  const host = new SheetsHost(book, files, { openRealm: openNodeRealm, ...options });
  host.open();
  // The port speaks to the global that Apps Script puts into a sidebar.
  const connect = (connection: SidebarConnection = {}) => {
    vi.stubGlobal('google', { script: { run: scriptRunFor(host, connection) } });
    return sheetsPort();
  };
  return { book, port: connect(), spreadsheet: scriptFor(book), host, connect };
}

export const bothHosts = { Excel: openExcel, 'Google Sheets': openSheets };
