import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { columnNumber, parseArea } from '../../core/cells/address.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { declaredTab, tabIds } from '../../core/workbook/kits.ts';
import { placeOf } from '../../core/workbook/model/addresses.ts';
import { lookOf } from '../../core/workbook/model/look.ts';
import type { Tab } from '../../core/workbook/model/tab.ts';
import { modelVersion } from '../../core/workbook/model/version.ts';
import { amend } from '../../xlsx-file/amend.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { toXml } from '../../xlsx-file/xml-text.ts';
import { placeIn, typingAt } from '../support/by-key.ts';
import { isFull } from '../support/draws.ts';
import { example, operationsOf, shortLog, today } from './books.ts';
import { asWritten } from './ironcalc.ts';
import { recalculated, withLibreOffice } from './libreoffice.ts';

/* Pages as they are set up in a written file. */

const options = { ...example, tabs: tabIds, rows: shortLog };
const tabs = buildBook(options);
const smallestType = 7; // points
const [wide, tall] = [7.27, 10.69]; // inches between the margins of A4

/** Rows filled far below, with an error, and weekly readings. */
const filled = [
  typingAt('tracking.log.note.40', 'a word'),
  typingAt('value.lines.quantity.9', { formula: '=NA()' }),
  typingAt('baseline.readings.since30.1', 5),
];
const written = (book: typeof options, typings: Parameters<typeof asWritten>[0]) =>
  writeWorkbookFile([...operationsOf(book), ...asWritten(typings)], today);

let file: Uint8Array;
let parts: Record<string, string>;
beforeAll(async () => {
  file = await written(options, filled);
  parts = Object.fromEntries(
    Object.entries(unzipSync(file)).flatMap(([path, bytes]) =>
      path.endsWith('.xml') ? [[path, strFromU8(bytes)]] : [],
    ),
  );
});
const sheetXml = (tab: Tab) => parts[`xl/worksheets/sheet${tabs.indexOf(tab) + 1}.xml`] ?? '';
const nameOf = (tab: Tab, kind: 'Area' | 'Titles') =>
  new RegExp(`name="_xlnm\\.Print_${kind}" localSheetId="${tabs.indexOf(tab)}"[^>]*>([^<]*)<`).exec(
    parts['xl/workbook.xml'] ?? '',
  )?.[1] ?? '';

/** Cells that are printed and have something in them. */
function printedCells({ cells, print }: Tab): Tab['cells'] {
  const areas = print.areas.flatMap((area) => parseArea(area) ?? []);
  return cells.filter(({ at, content }) => {
    const { row, column } = placeOf(at);
    const isInside = areas.some(
      (area) => row >= area.row && row < area.row + area.rows && column < area.column + area.columns,
    );
    return isInside && content !== null;
  });
}
const sizeOf = ({ style }: Tab['cells'][number]) => lookOf(style).size ?? 11;

/** Points of each row as Excel makes it: as high as its largest letters, or as it is told. */
function heightOf(tab: Tab): number {
  const heights = new Map<number, number>();
  for (const cell of printedCells(tab)) {
    const { row } = placeOf(cell.at);
    heights.set(row, Math.max(heights.get(row) ?? 15, sizeOf(cell) * 1.32));
  }
  for (const { from, to, height } of tab.rows)
    for (let row = from; row <= to; row++) heights.set(row, height * 0.75);
  const last = Math.max(...tab.print.areas.flatMap((area) => parseArea(area)?.rows ?? []));
  return Array.from({ length: last }, (_, index) => heights.get(index + 1) ?? 15).reduce(
    (sum, height) => sum + height,
    0,
  );
}
const widthOf = ({ columns }: Tab) =>
  columns.reduce((sum, { from, to, width }) => sum + width * (columnNumber(to) - columnNumber(from) + 1), 0);

describe('A page', () => {
  it.each(tabs)('of $title has no type under 7 points', (tab) => {
    const [, scale = ''] = /<pageSetup [^>]*scale="(\d+)"/.exec(sheetXml(tab)) ?? [];
    const fitted = Math.floor(Math.min((7200 * tall) / heightOf(tab), (9600 * wide) / widthOf(tab), 100));
    const percent = tab.id === 'dashboard' ? fitted : Number(scale);
    const smallest = Math.min(...printedCells(tab).map(sizeOf));
    expect((smallest * percent) / 100).toBeGreaterThanOrEqual(smallestType);
    expect(percent).toBeLessThanOrEqual(100);
  });
  it('of the Dashboard is the only one, of A4', () => {
    const dashboard = tabs.find(({ id }) => id === 'dashboard') ?? tabs[0];
    expect(dashboard && sheetXml(dashboard)).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="1"/);
  });
  it.each(tabs)('of $title says which of how many it is, and the version', (tab) => {
    expect(sheetXml(tab)).toContain(
      `<oddFooter>&amp;L&amp;A&amp;CPage &amp;P of &amp;N&amp;RModel version ${modelVersion}</oddFooter>`,
    );
  });
  it.each(tabs)('of $title repeats the first row, and the heads of the columns of its log', (tab) => {
    const [, from = '', to = ''] = /!\$(\d+):\$(\d+)$/.exec(nameOf(tab, 'Titles')) ?? [];
    const head = tab.cells.find(({ at }) => at === `B${from}`)?.content;
    if (from === '1') expect(head).toMatchObject({ formula: expect.stringContaining('Does AI pay?') });
    else expect(head).toEqual({ formula: '=$B$1' });
    const log = declaredTab(tab.id).log?.typed;
    if (log) expect(Number(to)).toBe(log.headerRow);
  });
  it('of Pilot before the log begins with the first row again', () => {
    const pilot = tabs.find(({ id }) => id === 'pilot');
    const begins = [...(pilot ? sheetXml(pilot) : '').matchAll(/<brk id="(\d+)"/g)].map(
      ([, id]) => Number(id) + 1,
    );
    expect(begins).toHaveLength(2);
    for (const row of begins)
      expect(pilot?.cells.find(({ at }) => at === `B${row}`)?.content).toEqual({ formula: '=$B$1' });
  });
  it('shows a sheet with blanks in its name: unquoted, Excel would call the file damaged', () => {
    const tab = tabs.find(({ id }) => id === 'buy_or_build');
    expect(tab && nameOf(tab, 'Area')).toMatch(/^'Buy or build'!\$A\$1:/);
    expect(tab && nameOf(tab, 'Titles')).toMatch(/^'Buy or build'!\$A:\$B,'Buy or build'!\$1:\$1$/);
  });
  it('is told of every area before any repeated row: LibreOffice counts the pages of all sheets at each', () => {
    const kinds = [...(parts['xl/workbook.xml'] ?? '').matchAll(/_xlnm\.Print_(Area|Titles)/g)];
    const inOrder = kinds.map(([, kind]) => kind);
    expect(inOrder).toEqual([...tabs.map(() => 'Area'), ...tabs.map(() => 'Titles')]);
  });
  it('shows the weekly readings, the steps of the verdict and the cells behind the names', () => {
    const shown = new Set(tabs.flatMap((tab) => printedCells(tab).map(({ at }) => `${tab.sheet}!${at}`)));
    for (const key of ['baseline.readings.since1.1', 'pilot.losing', 'pilot.own', 'dashboard.AIR_ROI'])
      expect(shown, key).toContain(placeIn(key).join('!'));
  });
});

/** The last row and column that are printed, as LibreOffice works out what a name of Excel's asks for. */
function lastPrinted(given: Uint8Array) {
  const areas = operationsOf(options).flatMap((each) =>
    each.do === 'print' && each.filledArea ? [{ sheet: each.sheet, area: each.filledArea.slice(1) }] : [],
  );
  const rows = areas.map(({ area }, index) => {
    const cell = (at: string, formula: string) =>
      `<c r="${at}${900 + index}"><f t="array" ref="${at}${900 + index}">${toXml(formula)}</f></c>`;
    return `<row r="${900 + index}">${cell('A', `ROWS(${area})`)}${cell('B', `COLUMNS(${area})`)}</row>`;
  });
  const asked = amend(given, [
    (path, xml) =>
      path === 'xl/worksheets/sheet1.xml' ? xml.replace('</sheetData>', `${rows.join('')}</sheetData>`) : xml,
  ]);
  const found = recalculated(asked);
  return new Map(
    areas.map(({ sheet }, index) => [
      sheet,
      [Number(found('Start', `A${900 + index}`)), Number(found('Start', `B${900 + index}`))],
    ]),
  );
}

withLibreOffice(2, () => {
  const rowsOf = (found: ReturnType<typeof lastPrinted>, sheet: string) => {
    const tab = tabs.find((each) => each.sheet === sheet);
    const header = tab ? (declaredTab(tab.id).log?.typed.headerRow ?? 0) : 0;
    return (found.get(sheet)?.[0] ?? 0) - header;
  };
  it.skipIf(!isFull)('of the rows of a log prints one where there are none', async () => {
    const found = lastPrinted(await written({ ...options, example: false }, []));
    for (const sheet of ['Baseline', 'Value', 'Tracking', 'Risks', 'Scorecard', 'Pilot'])
      expect(rowsOf(found, sheet), sheet).toBe(1);
  });
  it('prints those that are filled, also far below, also with an error, and the weekly readings that there are', () => {
    const found = lastPrinted(file);
    const expected = { Tracking: 40, Costs: 10, Value: 9, Risks: 1, Pilot: 4 };
    for (const [sheet, rows] of Object.entries(expected)) expect(rowsOf(found, sheet), sheet).toBe(rows);
    const [, at] = placeIn('baseline.readings.since30.1');
    expect(found.get('Baseline')?.[1]).toBe(placeOf(at).column);
  });
});
