import { expect, it } from 'vitest';
import { SheetsHost } from '../../simulator/sheets-host/host.ts';
import { openNodeRealm } from '../../simulator/sheets-host/node-realm.ts';
import { Book } from '../support/engine.ts';

/** The chart that a script makes of A1:A3, B1:B3 with these options. */
function chartWith(type: 'LINE' | 'BAR' | 'COLUMN' | 'SCATTER', options: Record<string, unknown>) {
  const code = `function onOpen() {}
    function make() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1');
      const builder = sheet.newChart().setChartType(Charts.ChartType.${type})
        .addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:B3')).setPosition(2, 4, 0, 0);
      for (const [name, value] of Object.entries(${JSON.stringify({ useFirstColumnAsDomain: true, ...options })})) builder.setOption(name, value);
      sheet.insertChart(builder.build());
    }`;
  const book = new Book();
  const host = new SheetsHost(book, { code, pages: {} }, { openRealm: openNodeRealm });
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
  const titles = { 'hAxis.title': 'across', 'vAxis.title': 'unseen', 'vAxes.0.title': 'up' };
  expect(chartWith('COLUMN', titles)).toMatchObject({ xTitle: 'across', yTitle: 'up', titleFrom: null });
  expect(chartWith('BAR', titles)).toMatchObject({ xTitle: 'up', yTitle: 'across' });
});

it.each([
  [{}, true],
  [{ 'series.0.pointSize': 0 }, false],
  [{ 'series.0.lineWidth': 2 }, false],
])('A scatter chart is points unless it is told otherwise: %o', (options, marker) => {
  expect(chartWith('SCATTER', options)).toMatchObject({ kind: 'scatter', series: [{ marker }] });
});

it('Axes of numbers end where they are told to, wherever they lie', () => {
  const ends = { 'hAxis.viewWindow.min': 1, 'hAxis.viewWindow.max': 5 };
  const free = { from: null, to: null };
  const told = { from: 1, to: 5 };
  expect(chartWith('SCATTER', ends)).toMatchObject({ xEnds: told, yEnds: free });
  expect(chartWith('BAR', ends)).toMatchObject({ xEnds: free, yEnds: told });
});

it.each([false, undefined])('A first column that is not said to be the domain is refused: %s', (said) => {
  const options = said === undefined ? { useFirstColumnAsDomain: null } : { useFirstColumnAsDomain: said };
  expect(() => chartWith('LINE', options)).toThrow('whose first column is a series');
});

it.each([
  [{ 'series.0.lineDashStyle': [2, 4], 'series.0.lineWidth': 3 }, false],
  [{ 'series.0.lineDashStyle': [2, 4], 'series.0.lineWidth': 1 }, true],
])('A line is told from others by its width, and dots have no effect: %o', (options, dotted) => {
  expect(chartWith('LINE', options)?.series[0]?.dotted).toBe(dotted);
});

it('Columns stand on each other when they are stacked', () => {
  expect(chartWith('COLUMN', { isStacked: true })?.stacked).toBe(true);
  expect(chartWith('COLUMN', {})?.stacked).toBe(false);
});

it.each([
  ['COLUMN', { 'hAxis.viewWindow.min': 1 }],
  ['SCATTER', { 'vAxis.viewWindow.max': '5' }],
  ['SCATTER', { isStacked: true }],
  ['COLUMN', { isStacked: 'percent' }],
] as const)('Refused in a %s chart: %o', (type, options) => {
  expect(() => chartWith(type, options)).toThrow(/Window.* is not modelled|isStacked .* is not modelled/);
});
