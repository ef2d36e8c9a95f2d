import { beforeEach, describe, expect, it } from 'vitest';
import { type Chart, freeEnds } from '../../simulator/book/extras.ts';
import { type ChartCell, chartData, describeChart } from '../../simulator/page/chart-data.ts';
import { placeInGrid } from '../../simulator/page/grid-geometry.ts';
import { readCharts } from '../../simulator/page/read-charts.ts';
import { Book } from '../support/engine.ts';
import { withEngineOfPage } from '../support/in-each-engine.ts';

const series = { name: 'Value', values: 'Sheet1!$B$1:$B$4', colour: '0072B2', dotted: false, marker: false };
const chart: Chart = {
  name: 'Chart 1',
  kind: 'line',
  stacked: false,
  showsHidden: true,
  title: 'As planned',
  titleFrom: null,
  categories: 'Sheet1!$A$1:$A$4',
  series: [series],
  xTitle: 'Month',
  yTitle: 'Amount',
  xEnds: freeEnds(),
  yEnds: freeEnds(),
  isFirstOnTop: false,
  at: { row: 5, column: 2, rows: 10, columns: 3 },
};

let book: Book;
beforeEach(() => {
  book = new Book();
});

function type(cells: Record<string, string>): void {
  for (const [cell, input] of Object.entries(cells)) {
    const place = book.find(cell);
    if (place) book.type(place.sheet, place.area.row, place.area.column, input);
  }
}

const read = (...charts: Chart[]) => readCharts(book, charts);

withEngineOfPage();

describe('What a chart draws', () => {
  it('is the numbers in its cells; blanks, texts, errors and truths are gaps', () => {
    const cells = { B1: '=1/8', B2: '', B3: 'none yet', B4: '=NA()', B5: 'TRUE', B6: '-2' };
    type(cells);
    const long = { ...series, values: 'Sheet1!$B$1:$B$6' };
    expect(read({ ...chart, series: [long] })[0]?.series[0]?.points).toEqual([
      0.125,
      null,
      null,
      null,
      null,
      -2,
    ]);
  });

  it('is not rounded to what the sheet shows', () => {
    type({ B1: '=0.4/100', B2: '=1234.5678' });
    book.model.updateRangeStyle({ sheet: 0, row: 1, column: 2, width: 1, height: 1 }, 'num_fmt', '0%');
    book.model.updateRangeStyle({ sheet: 0, row: 2, column: 2, width: 1, height: 1 }, 'num_fmt', '#,##0');
    expect(read(chart)[0]).toMatchObject({
      isShare: true,
      series: [{ points: [0.004, 1234.5678, null, null] }],
    });
    expect(book.texts(0, { row: 1, column: 2, rows: 2, columns: 1 })).toEqual([['0%'], ['1,235']]);
  });

  it('has its categories as the sheet shows them', () => {
    type({ A1: '2026-01-31', A2: 'Labour', A3: '12.50%', A4: '' });
    book.model.updateRangeStyle({ sheet: 0, row: 1, column: 1, width: 1, height: 1 }, 'num_fmt', 'mmm yyyy');
    expect(read(chart)[0]?.categories).toEqual(['Jan 2026', 'Labour', '12.50%', '']);
  });

  it('has its title from a cell as long as that holds a text', () => {
    const titled = { ...chart, titleFrom: 'Sheet1!$D$1' };
    const title = () => read(titled)[0]?.title;
    expect(title()).toBe('As planned');
    type({ D1: '="Pays from week "&4' });
    expect(title()).toBe('Pays from week 4');
    type({ D1: '=NA()' });
    expect(title()).toBe('As planned');
  });

  it.each<[why: string, given: Partial<Chart>, values: number[], drawn: object]>([
    ['numbers its points where it has no categories', { categories: '' }, [5, 6], { categories: ['1', '2'] }],
    [
      'gives a series without a colour one',
      { series: [{ ...series, colour: '' }] },
      [5],
      { series: [{ colour: '4472C4' }] },
    ],
    [
      'has no points where nothing is left of its cells',
      { categories: '', series: [{ ...series, values: '' }] },
      [],
      { categories: [], series: [{ points: [] }] },
    ],
  ])('%s', (_, given, values, drawn) => {
    const cells = (reference: string): ChartCell[] =>
      reference === series.values ? values.map((number) => ({ number, text: String(number) })) : [];
    expect(chartData({ ...chart, ...given }, '', cells)).toMatchObject(drawn);
  });

  it('is points of two numbers in a scatter chart: what is none is no point', () => {
    type({ A1: '1.5', A2: '=NA()', A3: 'high', A4: '4', B1: '2', B2: '3', B3: '4', B4: '=NA()' });
    expect(read({ ...chart, kind: 'scatter', xEnds: { from: 1, to: 5 } })[0]).toMatchObject({
      kind: 'scatter',
      xs: [1.5, null, null, 4],
      series: [{ points: [2, 3, 4, null] }],
      xEnds: { from: 1, to: 5 },
      yEnds: { from: null, to: null },
    });
    expect(read({ ...chart, kind: 'scatter', categories: '' })[0]?.xs).toEqual([1, 2, 3, 4]);
  });

  it('is said in words', () => {
    const [data] = read(chart);
    expect(data && describeChart(data)).toBe(
      'As planned. Line chart. Across: Month. Up: Amount. Series: Value.',
    );
    expect(data && describeChart({ ...data, kind: 'bar', title: '' })).toBe(
      'Bar chart. Across: Amount. Up: Month. Series: Value.',
    );
    expect(data && describeChart({ ...data, kind: 'column', stacked: true, title: '' })).toBe(
      'Stacked column chart. Across: Month. Up: Amount. Series: Value.',
    );
  });
});

describe('The cells of a chart', () => {
  let kept: Chart;
  beforeEach(() => {
    kept = structuredClone({ ...chart, titleFrom: 'Sheet1!$D$4' });
    book.extras(0).charts.push(kept);
  });
  const references = () => [kept.categories, kept.series[0]?.values, kept.titleFrom];

  it('stay its cells when the sheet is renamed, and when that is undone', () => {
    book.model.renameSheet(0, 'My plan');
    expect(references()).toEqual(["'My plan'!$A$1:$A$4", "'My plan'!$B$1:$B$4", "'My plan'!$D$4"]);
    book.model.undo();
    expect(references()).toEqual(['Sheet1!$A$1:$A$4', 'Sheet1!$B$1:$B$4', 'Sheet1!$D$4']);
  });

  it('move with rows and columns', () => {
    book.model.insertRows(0, 1, 2);
    book.model.insertColumns(0, 2, 1);
    expect(references()).toEqual(['Sheet1!$A$3:$A$6', 'Sheet1!$C$3:$C$6', 'Sheet1!$E$6']);
    book.model.deleteColumns(0, 5, 1);
    expect(references()).toEqual(['Sheet1!$A$3:$A$6', 'Sheet1!$C$3:$C$6', null]);
  });

  it('are the copy’s own in a copy of the sheet', () => {
    book.model.duplicateSheet(0);
    const copy = book.sheets()[1];
    const [copied] = book.extras(1).charts;
    expect(book.find(copied?.categories ?? '')?.sheet).toBe(copy?.index);
    expect(kept.categories).toBe('Sheet1!$A$1:$A$4');
  });
});

describe('The place of a chart in the grid', () => {
  const grid = { width: 800, height: 600 };
  const size = () => [book.model.getColumnWidth(0, 1), book.model.getRowHeight(0, 1)] as const;

  it('is that of its cells, behind the headers', () => {
    const [width, height] = size();
    expect(placeInGrid(book, 0, chart.at, grid)).toEqual({
      pane: { left: 30, top: 28, width: 770, height: 572 },
      box: { left: width, top: 4 * height, width: 3 * width, height: 10 * height },
    });
  });

  it('lies before the edge where it is scrolled away in part, and nowhere when it is out of sight', () => {
    const [width, height] = size();
    book.model.setTopLeftVisibleCell(7, 3);
    expect(placeInGrid(book, 0, chart.at, grid)?.box).toMatchObject({ left: -width, top: -2 * height });
    book.model.setTopLeftVisibleCell(15, 1);
    expect(placeInGrid(book, 0, chart.at, grid)).toBeNull();
    expect(placeInGrid(book, 0, { ...chart.at, row: 1_000_000 }, grid)).toBeNull();
  });

  it('is cut off at frozen rows, unless it stands in them', () => {
    const [width, height] = size();
    book.model.setFrozenRowsCount(0, 2);
    book.model.setTopLeftVisibleCell(6, 1);
    const behind = placeInGrid(book, 0, chart.at, grid);
    expect(behind?.pane.top).toBe(28 + 2 * height + 3);
    expect(behind?.box.top).toBe(-height);
    const within = placeInGrid(book, 0, { ...chart.at, row: 2 }, grid);
    expect(within).toMatchObject({ pane: { top: 28 }, box: { left: width, top: height } });
  });
});
