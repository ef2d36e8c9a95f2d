import { splitReference } from '../../core/cells/address.ts';
import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { rangeOf } from './address.ts';
import { worksheetOf } from './worksheet.ts';

type ChartOperation = OperationOf<'chart'>;

const types = {
  line: 'Line',
  bar: 'BarClustered',
  column: 'ColumnClustered',
  scatter: 'XYScatter',
} as const;

export function addChart(context: Excel.RequestContext, operation: ChartOperation): void {
  const sheet = worksheetOf(context, operation.sheet);
  const [first] = operation.series;
  // Excel makes one series of a single row or column, and nothing that would have to be guessed.
  const source = first?.values ?? operation.categories;
  const type = operation.stacked ? 'ColumnStacked' : types[operation.kind];
  const chart = sheet.charts.add(type, rangeOf(context, source), directionOf(source));
  operation.series.forEach((wanted, place) => {
    const series = place === 0 ? chart.series.getItemAt(0) : chart.series.add(wanted.name);
    describe(context, series, wanted, operation);
  });
  // By which it is found again: its title may be a cell's text.
  chart.name = operation.title;
  // People hide columns and filter rows; what a chart shows of them stays.
  chart.plotVisibleOnly = false;
  // A formula alone would leave the title blank until the cell is calculated.
  chart.title.text = operation.title;
  if (operation.titleFrom !== undefined) chart.title.setFormula(`=${operation.titleFrom}`);
  // Of a scatter chart, Excel calls the x axis the category axis too.
  const { categoryAxis, valueAxis } = chart.axes;
  setTitle(categoryAxis, operation.xTitle);
  setTitle(valueAxis, operation.yTitle);
  if (operation.kind === 'bar') {
    // The first bar on top, as the table reads, and the figures below it all the same.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }
  // Below the figures, also where these fall under 0.
  if (operation.kind === 'line') categoryAxis.tickLabelPosition = 'Low';
  setEnds(categoryAxis, operation.xFrom, operation.xTo);
  setEnds(valueAxis, operation.yFrom, operation.yTo);
  const [start = '', end = start] = operation.over.split(':');
  chart.setPosition(start, end);
}

function describe(
  context: Excel.RequestContext,
  series: Excel.ChartSeries,
  wanted: ChartOperation['series'][number],
  { kind, categories }: ChartOperation,
): void {
  series.name = wanted.name;
  series.setValues(rangeOf(context, wanted.values));
  series.setXAxisValues(rangeOf(context, categories));
  if (kind === 'scatter') markPoints(series, `#${wanted.colour}`, 7);
  else if (kind === 'line') {
    if (wanted.marker) {
      markPoints(series, `#${wanted.colour}`, 9);
      namePoints(series);
    } else {
      series.format.line.color = `#${wanted.colour}`;
      series.format.line.lineStyle = wanted.dotted ? 'RoundDot' : 'Continuous';
      series.markerStyle = 'None';
    }
  } else {
    series.format.fill.setSolidColor(`#${wanted.colour}`);
  }
}

/** Points and no line. */
function markPoints(series: Excel.ChartSeries, colour: string, size: number): void {
  series.format.line.clear();
  series.markerStyle = 'Circle';
  series.markerSize = size;
  series.markerBackgroundColor = colour;
  series.markerForegroundColor = colour;
}

/** The name of the series beside each of its points. */
function namePoints(series: Excel.ChartSeries): void {
  series.hasDataLabels = true;
  series.dataLabels.showValue = false;
  series.dataLabels.showSeriesName = true;
}

/** A blank title may show as "Axis Title". */
function setTitle(axis: Excel.ChartAxis, title: string): void {
  if (title === '') axis.title.visible = false;
  else axis.title.text = title;
}

function setEnds(axis: Excel.ChartAxis, from: number | undefined, to: number | undefined): void {
  if (from !== undefined) axis.minimum = from;
  if (to !== undefined) axis.maximum = to;
}

/** Whether a range lies in one row ("$A$5:$H$5") or in one column. */
function directionOf(reference: string): 'Rows' | 'Columns' {
  const rows = splitReference(reference).address.match(/\d+/g) ?? [];
  return rows.length === 2 && rows[0] === rows[1] ? 'Rows' : 'Columns';
}
