import { beforeAll, describe, expect, it } from 'vitest';
import { buildTab } from '../../core/workbook/build.ts';
import { excelFiles, prefixInExcel } from '../../scripts/build/excel.ts';
import type { BuiltFiles } from '../../scripts/build/project.ts';
import { prefixInSheets, sheetsFiles } from '../../scripts/build/sheets.ts';
import { referenceText } from '../../scripts/reference/reference-text.ts';
import { createExcelHost } from '../../simulator/excel-host/host.ts';
import { loadExcelClient } from '../../simulator/excel-host/node-client.ts';
import { SheetsHost } from '../../simulator/sheets-host/host.ts';
import { openNodeRealm } from '../../simulator/sheets-host/node-realm.ts';
import { Book } from '../support/engine.ts';

/** An add-in that is built for a company where another one has functions of the same names. */
const options = { baseUrl: 'https://tools.example.com/roi', namespace: 'AIROI' };
let excel: BuiltFiles;
let sheets: BuiltFiles;

beforeAll(async () => {
  [excel, sheets] = await Promise.all([excelFiles(options), sheetsFiles(options)]);
});

describe('An add-in that is built with a namespace', () => {
  it('calls its functions by both names in Excel, and by neither alone', async () => {
    const book = new Book();
    const functionsMetadata = JSON.parse(String(excel['functions.json']));
    const host = createExcelHost(book, { functionsMetadata, namespace: options.namespace });
    const client = await loadExcelClient({ host });
    client.run(String(excel['functions.js']));
    book.type(0, 1, 1, '=AIROI.AI_ROI(100,50)');
    book.type(0, 2, 1, '=AI_ROI(100,50)');
    await book.idle();
    expect(shownIn(book)).toEqual([1, '#NAME?']);
  });

  it('calls its functions by one name with both in it in Google Sheets', async () => {
    const book = new Book();
    const files = { code: String(sheets['Code.js']), pages: { Sidebar: String(sheets['Sidebar.html']) } };
    new SheetsHost(book, files, { openRealm: openNodeRealm }).open();
    book.type(0, 1, 1, '=AIROI_AI_ROI(100,50)');
    book.type(0, 2, 1, '=AI_ROI(100,50)');
    await book.idle();
    expect(shownIn(book)).toEqual([1, '#NAME?']);
  });

  it('says so in its pane, its reference and the texts of its tabs', () => {
    expect(String(excel['taskpane.js'])).toContain('"AIROI."');
    expect(String(sheets['Sidebar.html'])).toContain('"AIROI_"');
    for (const prefix of [prefixInExcel('AIROI'), prefixInSheets('AIROI')]) {
      const calls = [...referenceText(prefix).matchAll(/`=(\w+[._])?[A-Z_]+\(/g)].map(([call]) => call);
      expect(calls.filter((call) => !call.startsWith(`\`=${prefix}`))).toEqual([]);
      const context = {
        options: { tabs: [], currency: 'EUR', startDate: null, example: false, functionPrefix: prefix },
        sheets: new Map([['assumptions', 'Assumptions']] as const),
      };
      const tab = buildTab('assumptions', context);
      const said = [...tab.names.map(({ comment }) => comment), ...tab.cells.map(({ content }) => content)];
      const calling = said.filter((text) => typeof text === 'string' && /[A-Z]_[A-Z]+\(\)/.test(text));
      expect(calling.length).toBeGreaterThan(3);
      expect(calling.filter((text) => !String(text).includes(prefix))).toEqual([]);
    }
  });
});

const shownIn = (book: Book) =>
  book
    .values(0, { row: 1, column: 1, rows: 2, columns: 1 })
    .flat()
    .map((value) => (typeof value === 'object' && value !== null && 'error' in value ? value.error : value));
