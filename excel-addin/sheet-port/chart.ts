import { splitReference } from '../../core/cells/address.ts';
import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { rangeOf } from './address.ts';
import { worksheetOf } from './worksheet.ts';

type ChartOperation = OperationOf<'chart'>;

const types = { line: 'Line', bar: 'BarClustered', column: 'ColumnClustered' } as const;

export function addChart(context: Excel.RequestContext, operation: ChartOperation): void {
  const sheet = worksheetOf(context, operation.sheet);
  const [first] = operation.series;
  // Excel makes one series of a single row or column, and nothing that would have to be guessed.
  const source = first?.values ?? operation.categories;
  const chart = sheet.charts.add(types[operation.kind], rangeOf(context, source), directionOf(source));
  operation.series.forEach((wanted, place) => {
    const series = place === 0 ? chart.series.getItemAt(0) : chart.series.add(wanted.name);
    describe(context, series, wanted, operation);
  });
  // A formula alone would leave the title blank until the cell is calculated.
  chart.title.text = operation.title;
  if (operation.titleFrom !== undefined) chart.title.setFormula(`=${operation.titleFrom}`);
  chart.axes.categoryAxis.title.text = operation.xTitle;
  chart.axes.valueAxis.title.text = operation.yTitle;
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
  if (kind === 'line') {
    if (wanted.marker) markPoint(series, `#${wanted.colour}`);
    else {
      series.format.line.color = `#${wanted.colour}`;
      series.format.line.lineStyle = wanted.dotted ? 'RoundDot' : 'Continuous';
      series.markerStyle = 'None';
    }
  } else {
    series.format.fill.setSolidColor(`#${wanted.colour}`);
  }
}

/** A point with the name of its series beside it, and no line. */
function markPoint(series: Excel.ChartSeries, colour: string): void {
  series.format.line.clear();
  series.markerStyle = 'Circle';
  series.markerSize = 9;
  series.markerBackgroundColor = colour;
  series.markerForegroundColor = colour;
  series.hasDataLabels = true;
  series.dataLabels.showValue = false;
  series.dataLabels.showSeriesName = true;
}

/** Whether a range lies in one row ("$A$5:$H$5") or in one column. */
function directionOf(reference: string): 'Rows' | 'Columns' {
  const rows = splitReference(reference).address.match(/\d+/g) ?? [];
  return rows.length === 2 && rows[0] === rows[1] ? 'Rows' : 'Columns';
}
