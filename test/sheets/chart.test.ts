import { expect, it } from 'vitest';
import { SheetsHost } from '../../simulator/sheets-host/host.ts';
import { openNodeRealm } from '../../simulator/sheets-host/node-realm.ts';
import { Book } from '../support/engine.ts';

/** The chart that a script makes of A1:A3, B1:B3 with these options. */
function chartWith(type: 'LINE' | 'BAR' | 'COLUMN', options: Record<string, unknown>) {
  const code = `function onOpen() {}
    function make() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1');
      const builder = sheet.newChart().setChartType(Charts.ChartType.${type})
        .addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:B3')).setPosition(2, 4, 0, 0);
      for (const [name, value] of Object.entries(${JSON.stringify(options)})) builder.setOption(name, value);
      sheet.insertChart(builder.build());
    }`;
  const book = new Book();
  const host = new SheetsHost(book, { code, sidebar: '' }, { openRealm: openNodeRealm });
  host.open();
  host.runFromSidebar('make', []);
  return book.extras(0).charts[0];
}

it.each([
  [{ 'series.0.lineWidth': 0, 'series.0.pointSize': 9 }, true],
  [{ 'series.0.lineWidth': 2, 'series.0.pointSize': 9 }, false],
  [{ 'series.0.lineWidth': 0 }, false],
  [{}, false],
])('A line without a width is marked points where these have a size: %o', (options, marker) => {
  expect(chartWith('LINE', options)?.series[0]?.marker).toBe(marker);
});

it('Axes are named by where they lie: the values of a bar chart run along the horizontal one', () => {
  const titles = { 'hAxis.title': 'across', 'vAxis.title': 'up' };
  expect(chartWith('COLUMN', titles)).toMatchObject({ xTitle: 'across', yTitle: 'up', titleFrom: null });
  expect(chartWith('BAR', titles)).toMatchObject({ xTitle: 'up', yTitle: 'across' });
});
