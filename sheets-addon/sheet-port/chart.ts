import { type Area, areaName, splitReference } from '../../core/cells/address.ts';
import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { areaOf } from './block.ts';
import { rangesOn } from './ranges.ts';
import { sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type ChartOperation = OperationOf<'chart'>;

/** Sheets places a chart by its first cell and a size in pixels. */
export function addChart(book: Spreadsheet, chart: ChartOperation): null {
  const sheet = sheetNamed(book, chart.sheet);
  const { row, column } = areaOf(chart.over);
  let builder = sheet.newChart().setChartType(typeOf(chart.kind));
  const { sheet: figures, addresses } = figuresOf(chart);
  for (const range of rangesOn(sheetNamed(book, figures), figures, addresses))
    builder = builder.addRange(range);
  builder.setNumHeaders(0).setPosition(row, column, 0, 0);
  // People hide columns and filter rows; what a chart shows of them stays.
  builder.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
  for (const [option, value] of Object.entries(optionsOf(chart))) builder.setOption(option, value);
  sheet.insertChart(builder.build());
  return null;
}

export function deleteChart(book: Spreadsheet, { sheet: name, title }: OperationOf<'deleteChart'>): null {
  const sheet = sheetNamed(book, name);
  for (const chart of sheet.getCharts())
    if (chart.getOptions().get('title') === title) sheet.removeChart(chart);
  return null;
}

/** The figures of a chart stand together, maybe on another sheet than the chart. */
export function figuresOf({ categories, series }: ChartOperation): { sheet: string; addresses: string[] } {
  const sources = [categories, ...series.map(({ values }) => values)];
  return { sheet: splitReference(categories).sheet, addresses: besideEachOther(sources) };
}

/** Columns that lie side by side, in their order, are one range: each of them is a series all the same. */
function besideEachOther(references: readonly string[]): string[] {
  const areas: Area[] = [];
  for (const reference of references) {
    const area = areaOf(splitReference(reference).address);
    const last = areas[areas.length - 1];
    const isNext =
      last &&
      last.row === area.row &&
      last.rows === area.rows &&
      last.column + last.columns === area.column &&
      area.columns === 1;
    if (isNext) last.columns += 1;
    else areas.push({ ...area });
  }
  return areas.map(areaName);
}

const typeOf = (kind: ChartOperation['kind']) =>
  ({
    line: Charts.ChartType.LINE,
    bar: Charts.ChartType.BAR,
    column: Charts.ChartType.COLUMN,
    scatter: Charts.ChartType.SCATTER,
  })[kind];

function optionsOf(chart: ChartOperation): Record<string, string | number | boolean | object> {
  const x = axisOf(chart.xTitle, chart.xFrom, chart.xTo);
  const y = axisOf(chart.yTitle, chart.yFrom, chart.yTo);
  // Google names the axes by where they lie.
  const [vertical, horizontal] = chart.kind === 'bar' ? [x, y] : [y, x];
  return {
    title: chart.title,
    width: chart.width,
    height: chart.height,
    // Else a first column of figures or dates would become a line, and every series option move by one.
    useFirstColumnAsDomain: true,
    hAxis: horizontal,
    // The title of the vertical axis shows by the second of these alone, say people who tried.
    vAxis: vertical,
    vAxes: { 0: vertical },
    series: Object.fromEntries(chart.series.map((each, index) => [index, seriesOf(each, chart.kind)])),
    ...(chart.stacked ? { isStacked: true } : {}),
  };
}

function axisOf(title: string, from: number | undefined, to: number | undefined): object {
  const ends = { ...(from === undefined ? {} : { min: from }), ...(to === undefined ? {} : { max: to }) };
  return { title, ...(Object.keys(ends).length > 0 ? { viewWindow: ends } : {}) };
}

function seriesOf(series: ChartOperation['series'][number], kind: ChartOperation['kind']): object {
  const shared = { color: `#${series.colour}`, labelInLegend: series.name };
  if (kind === 'scatter') return { ...shared, lineWidth: 0, pointSize: 7 };
  if (series.marker) return { ...shared, lineWidth: 0, pointSize: 9 };
  if (kind !== 'line') return shared;
  // Dots may have no effect in a sheet's chart: a dotted line is a thin one too.
  return series.dotted ? { ...shared, lineWidth: 1, lineDashStyle: [2, 4] } : { ...shared, lineWidth: 3 };
}
