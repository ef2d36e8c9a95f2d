import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scaffold } from '../../core/actions/scaffold.ts';
import { type KitName, kits } from '../../core/workbook/kits.ts';
import { exampleStartDate } from '../../core/workbook/model/options.ts';
import { excelPort } from '../../excel-addin/sheet-port/index.ts';
import { sheetsPort } from '../../sheets-addon/sidebar-port.ts';
import { Book } from '../../simulator/book/book.ts';
import { createExcelHost } from '../../simulator/excel-host/host.ts';
import { loadExcelClient } from '../../simulator/excel-host/node-client.ts';
import { SheetsHost } from '../../simulator/sheets-host/host.ts';
import { openNodeRealm } from '../../simulator/sheets-host/node-realm.ts';
import { scriptRunFor } from '../../simulator/sheets-host/script-run.ts';
import { builtFolder } from '../build/project.ts';
import { startedEngine } from './engine.ts';
import { counted, type Measured, told } from './measured.ts';

/** What making a kit asks of the two hosts: requests, their bytes, and in Google Sheets each call of a service. */
export async function scaffolding(): Promise<Measured[]> {
  startedEngine();
  return [
    ...(await inExcel('first-check', { requests: 3, kilobytes: 500 })),
    ...(await inExcel('portfolio', { requests: 4, kilobytes: 1000 })),
    ...(await inSheets('first-check', { calls: 700, kilobytes: 500 })),
    ...(await inSheets('portfolio', { calls: 1500, kilobytes: 500 })),
  ];
}

const optionsFor = (kit: KitName) => ({
  tabs: kits[kit],
  currency: 'EUR',
  startDate: exampleStartDate,
  example: true,
});
const silent = { onProgress: () => undefined };

async function inExcel(kit: KitName, most: { requests: number; kilobytes: number }): Promise<Measured[]> {
  const host = createExcelHost(new Book());
  const client = await loadExcelClient({ host });
  // The port speaks to the global that office.js makes in a pane.
  Object.assign(globalThis, { Excel: client.Excel });
  const ours = await timeOf(() => scaffold(excelPort(), optionsFor(kit), silent));
  const what = `Excel, the kit ${kit}`;
  return [
    told(`${what}: time in the simulated host`, host.busyFor(), 'ms'),
    told(`${what}: time in the pane and office.js`, ours - host.busyFor(), 'ms'),
    counted(`${what}: requests`, host.syncsOf('node'), '', most.requests),
    counted(`${what}: all requests together`, host.sentBy('node') / 1024, 'KB', most.kilobytes),
  ];
}

async function inSheets(kit: KitName, most: { calls: number; kilobytes: number }): Promise<Measured[]> {
  const [code, sidebar] = ['Code.js', 'Sidebar.html'].map((file) =>
    readFileSync(join(builtFolder, 'sheets', file), 'utf8'),
  );
  const files = { code: code ?? '', pages: { Sidebar: sidebar ?? '' } };
  const host = new SheetsHost(new Book(), files, { openRealm: openNodeRealm });
  host.open();
  // The port speaks to the global that Apps Script puts into a sidebar.
  Object.assign(globalThis, { google: { script: { run: scriptRunFor(host) } } });
  const ours = await timeOf(() => scaffold(sheetsPort(), optionsFor(kit), silent));
  const busy = host.requests.reduce((sum, request) => sum + request.busy, 0);
  const service = host.requests.reduce((sum, request) => sum + request.milliseconds, 0);
  const calls = host.requests.reduce((sum, request) => sum + request.calls, 0);
  const largest = Math.max(...host.requests.map(({ bytes }) => bytes));
  const what = `Google Sheets, the kit ${kit}`;
  return [
    told(`${what}: time in Code.js and the simulated services`, busy, 'ms'),
    told(`${what}: time in the sidebar`, ours - busy, 'ms'),
    told(`${what}: time that real services would take, as counted`, service, 'ms'),
    counted(`${what}: service calls in ${host.requests.length} requests`, calls, '', most.calls),
    counted(`${what}: the largest request`, largest / 1024, 'KB', most.kilobytes),
  ];
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
