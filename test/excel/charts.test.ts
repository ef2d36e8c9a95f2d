import { beforeEach, describe, expect, it } from 'vitest';
import { type Started, startExcel } from './start.ts';

let excel: Started;
beforeEach(async () => {
  excel = await startExcel();
});

/** Runs a piece of an add-in with a line chart, its first series and the title at hand. */
const run = (source: string): Promise<unknown> =>
  Promise.resolve(
    excel.client.run(`Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const chart = sheet.charts.add('Line', sheet.getRange('A1:A3'), 'Columns');
      const { title } = chart;
      const series = chart.series.getItemAt(0);
      const labels = series.dataLabels;
      ${source};
      await context.sync();
    })`),
  );

const kept = () => excel.book.extras(0).charts[0];

const marked = [
  `series.format.line.clear()`,
  `series.markerStyle = 'Circle'`,
  `series.markerSize = 9`,
  `series.markerBackgroundColor = '#00604a'`,
  `series.markerForegroundColor = '#00604a'`,
  `series.hasDataLabels = true`,
  `labels.showSeriesName = true`,
  `labels.showValue = false`,
];

describe('A series without a line', () => {
  it('is a marked point with its name beside it', async () => {
    await run(marked.join('\n'));
    expect(kept()?.series).toMatchObject([{ marker: true, colour: '00604A', dotted: false }]);
  });

  it.each([0, 1, 5, 6, 7])('is none as long as one thing is missing (%i)', async (missing) => {
    await run(marked.filter((_, index) => index !== missing).join('\n'));
    expect(kept()?.series[0]?.marker).toBe(false);
  });

  it('is none when it gets a line again', async () => {
    await run([...marked, `series.format.line.color = '#0072b2'`].join('\n'));
    expect(kept()?.series).toMatchObject([{ marker: false, colour: '0072B2' }]);
  });

  it.each([
    `series.markerStyle = 'Heart'`,
    `series.markerSize = 1`,
    `series.markerSize = 73`,
    `series.markerBackgroundColor = 'green'`,
    `series.hasDataLabels = 'yes'`,
    `labels.showValue = 1`,
    `chart.chartType = 'ColumnClustered'; series.markerStyle = 'Circle'`,
    `chart.chartType = 'XYScatter'`,
  ])('cannot be made with %s', async (source) => {
    await expect(run(source)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('A title from a cell', () => {
  it('is what the cell says, once it holds a text', async () => {
    const shown = () =>
      run(`chart.delete();
        const made = sheet.charts.getItem('Chart 1').title;
        made.load('text');
        await context.sync();
        return made.text`);
    await run(`title.text = 'As planned'; title.setFormula("='Sheet1'!$J$40")`);
    expect(await shown()).toBe('As planned');
    excel.book.type(0, 40, 10, 'Pays from week 4');
    expect(await shown()).toBe('Pays from week 4');
    expect(kept()).toMatchObject({ title: 'As planned', titleFrom: 'Sheet1!$J$40' });
  });

  it('ends with a text of its own', async () => {
    await run(`title.setFormula('=Sheet1!$J$40'); title.text = 'Mine'`);
    expect(kept()).toMatchObject({ title: 'Mine', titleFrom: null });
  });

  it.each(['Sheet1!$J$40', '=$J$40', '=Sheet1!$J$40:$J$41', '=None!$J$40', '="A"&"B"'])(
    'cannot be %s',
    async (formula) => {
      await expect(run(`title.setFormula(${JSON.stringify(formula)})`)).rejects.toMatchObject({
        code: 'InvalidArgument',
      });
    },
  );
});

describe('A scatter chart', () => {
  const scatter = (source: string) =>
    run(`chart.delete();
      {
      const points = sheet.charts.add('XYScatter', sheet.getRange('B1:B3'), 'Columns');
      const series = points.series.getItemAt(0);
      const { categoryAxis, valueAxis } = points.axes;
      ${source};
      }`);

  it('is points without lines, of the colour of their insides', async () => {
    await scatter(`series.setXAxisValues(sheet.getRange('A1:A3'));
      series.markerStyle = 'Circle'; series.markerBackgroundColor = '#00604a'`);
    expect(kept()).toMatchObject({
      kind: 'scatter',
      categories: 'Sheet1!$A$1:$A$3',
      series: [{ values: 'Sheet1!$B$1:$B$3', marker: true, colour: '00604A' }],
    });
  });

  it.each([`series.format.line.color = '#0072b2'`, `series.markerStyle = 'None'`])(
    'is no longer with %s',
    async (source) => {
      await scatter(source);
      expect(kept()?.series[0]?.marker).toBe(false);
    },
  );

  it('has ends to both axes, until these are left to Excel again', async () => {
    await scatter(`categoryAxis.minimum = 1; categoryAxis.maximum = 5; valueAxis.minimum = 0.5`);
    expect(kept()).toMatchObject({ xEnds: { from: 1, to: 5 }, yEnds: { from: 0.5, to: null } });
    await run(`chart.delete(); sheet.charts.getItem('Chart 1').axes.categoryAxis.minimum = ''`);
    expect(kept()).toMatchObject({ xEnds: { from: null, to: 5 } });
  });

  it.each([`valueAxis.minimum = '1'`, `valueAxis.load('maximum')`, `points.chartType = 'Line'`])(
    'is refused %s',
    async (source) => {
      await expect(scatter(source)).rejects.toMatchObject({ code: 'InvalidArgument' });
    },
  );
});

it('An axis of categories has no ends, one of values has', async () => {
  await run(`chart.axes.valueAxis.maximum = 10`);
  expect(kept()?.yEnds).toEqual({ from: null, to: 10 });
  await expect(run(`chart.axes.categoryAxis.maximum = 10`)).rejects.toMatchObject({
    code: 'InvalidArgument',
  });
});

it('Columns stand on each other in a stacked column chart', async () => {
  await run(`chart.chartType = 'ColumnStacked'`);
  expect(kept()).toMatchObject({ kind: 'column', stacked: true });
  await run(`chart.delete(); sheet.charts.getItem('Chart 1').chartType = 'ColumnClustered'`);
  expect(kept()).toMatchObject({ kind: 'column', stacked: false });
});
