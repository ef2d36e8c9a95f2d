import { parseArea } from '../../core/cells/address.ts';
import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Sheets places a chart by its first cell and a size in pixels. */
export function addChart(book: Spreadsheet, chart: OperationOf<'chart'>): null {
  const sheet = sheetNamed(book, chart.sheet);
  const over = parseArea(chart.over);
  if (!over) throw new Error(`'${chart.over}' is no range`);
  const kinds = {
    line: Charts.ChartType.LINE,
    bar: Charts.ChartType.BAR,
    column: Charts.ChartType.COLUMN,
    scatter: Charts.ChartType.SCATTER,
  };
  const rangeOf = (reference: string) => book.getRange(reference.replaceAll('$', ''));
  let builder = sheet.newChart().setChartType(kinds[chart.kind]).addRange(rangeOf(chart.categories));
  for (const series of chart.series) builder = builder.addRange(rangeOf(series.values));
  const span = (from: number, count: number, size: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => size(from + index)).reduce((sum, pixels) => sum + pixels, 0);
  // Google names the axes by where they lie.
  const [xAxis, yAxis] = chart.kind === 'bar' ? ['vAxis', 'hAxis'] : ['hAxis', 'vAxis'];
  builder
    .setNumHeaders(0)
    .setPosition(over.row, over.column, 0, 0)
    .setOption('title', chart.title)
    .setOption(`${xAxis}.title`, chart.xTitle)
    .setOption(`${yAxis}.title`, chart.yTitle)
    .setOption(
      'width',
      span(over.column, over.columns, (column) => sheet.getColumnWidth(column)),
    )
    .setOption(
      'height',
      span(over.row, over.rows, (row) => sheet.getRowHeight(row)),
    );
  if (chart.stacked) builder.setOption('isStacked', true);
  const ends = {
    [`${xAxis}.viewWindow.min`]: chart.xFrom,
    [`${xAxis}.viewWindow.max`]: chart.xTo,
    [`${yAxis}.viewWindow.min`]: chart.yFrom,
    [`${yAxis}.viewWindow.max`]: chart.yTo,
  };
  for (const [option, end] of Object.entries(ends)) if (end !== undefined) builder.setOption(option, end);
  const isScatter = chart.kind === 'scatter';
  chart.series.forEach((series, index) => {
    builder.setOption(`series.${index}.color`, `#${series.colour}`);
    builder.setOption(`series.${index}.labelInLegend`, series.name);
    if (series.dotted) builder.setOption(`series.${index}.lineDashStyle`, [2, 4]);
    if (series.marker || isScatter) {
      builder.setOption(`series.${index}.lineWidth`, 0);
      builder.setOption(`series.${index}.pointSize`, isScatter ? 7 : 9);
    }
  });
  sheet.insertChart(builder.build());
  return null;
}
