import { areaName, quoteSheet } from '../../core/cells/address.ts';
import type { Book } from '../book/book.ts';
import type { AxisEnds, Chart } from '../book/extras.ts';
import { edgesOf } from './edges.ts';
import { placeOf } from './places.ts';
import { modelled } from './strict.ts';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Embedded = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const builtCharts = new WeakMap<object, Chart>();

/** The enumeration values are the host's own texts. */
export const hiddenStrategies = { SHOW_BOTH: 'SHOW_BOTH', IGNORE_BOTH: 'IGNORE_BOTH' } as const;
export const chartTypes = { LINE: 'line', BAR: 'bar', COLUMN: 'column', SCATTER: 'scatter' } as const;

export function newChart(book: Book, sheet: number): Builder {
  const ranges: string[] = [];
  const options = new Map<string, unknown>();
  let kind: Chart['kind'] = 'column';
  let start = { row: 1, column: 1 };
  let showsHidden = false;
  const builder: Builder = modelled<Builder>()('EmbeddedChartBuilder', {
    setChartType: (type) => {
      const wanted = Object.values(chartTypes).find((value) => value === String(type));
      if (!wanted) throw new Error(`chart type ${type} is not modelled`);
      kind = wanted;
      return builder;
    },
    addRange: (range) => {
      const place = placeOf.get(range);
      if (!place) throw new Error('addRange needs a range');
      const name = book.sheets()[place.sheet]?.name ?? '';
      // Each column of a range is a series, as no row is a header.
      for (let across = 0; across < place.area.columns; across++) {
        const column = { ...place.area, column: place.area.column + across, columns: 1 };
        ranges.push(`${quoteSheet(name)}!${areaName(column)}`);
      }
      return builder;
    },
    setNumHeaders: () => builder,
    setPosition: (row, column) => {
      start = { row, column };
      return builder;
    },
    setHiddenDimensionStrategy: (strategy) => {
      const isEither = String(strategy) === 'SHOW_BOTH' || String(strategy) === 'IGNORE_BOTH';
      if (!isEither) throw new Error(`the strategy ${strategy} is not modelled`);
      showsHidden = String(strategy) === 'SHOW_BOTH';
      return builder;
    },
    setOption: (name: string, value: unknown) => {
      for (const [path, each] of flattened(name, value)) options.set(path, each);
      return builder;
    },
    build: () => {
      const chart = modelled<Embedded>()('EmbeddedChart', { getChartId: () => 0 });
      builtCharts.set(chart, finished());
      return chart;
    },
  });
  return builder;

  function finished(): Chart {
    // A first column of figures or dates is a line of its own unless it is said to be the domain.
    if (options.get('useFirstColumnAsDomain') !== true)
      throw new Error('charts whose first column is a series are not modelled: set useFirstColumnAsDomain');
    const { rows, columns } = edgesOf(book, sheet);
    if (start.row > rows || start.column > columns) throw new Error('Those columns are out of bounds.');
    const [categories = '', ...values] = ranges;
    const text = (name: string) => String(options.get(name) ?? '');
    // Google names the axes by where they lie: the bars of a bar chart lie along the horizontal one.
    const [categoryAxis, valueAxis] = kind === 'bar' ? ['vAxis', 'hAxis'] : ['hAxis', 'vAxis'];
    return {
      name: text('title'),
      kind,
      stacked: isStacked(),
      title: text('title'),
      titleFrom: null, // Sheets has none
      categories,
      series: values.map((range, index) => ({
        name: text(`series.${index}.labelInLegend`),
        values: range,
        colour: text(`series.${index}.color`).replace('#', ''),
        // lineDashStyle has no effect in a sheet's chart: a thin line is what is left of the dots.
        dotted: kind === 'line' && options.get(`series.${index}.lineWidth`) === 1,
        marker: isPoints(index),
      })),
      xTitle: titleOf(categoryAxis),
      yTitle: titleOf(valueAxis),
      isFirstOnTop: kind === 'bar',
      showsHidden,
      xEnds: endsOf(categoryAxis, kind === 'scatter'),
      yEnds: endsOf(valueAxis, true),
      at: { ...start, ...covered() },
    };
  }

  /** A vertical axis shows its title where it is one of the chart's vertical axes, by their number. */
  function titleOf(axis: string): string {
    return String(options.get(axis === 'vAxis' ? 'vAxes.0.title' : `${axis}.title`) ?? '');
  }

  function isStacked(): boolean {
    const wanted = options.get('isStacked') ?? false;
    if (typeof wanted !== 'boolean' || (wanted && kind !== 'column'))
      throw new Error(`isStacked ${wanted} is not modelled for a ${kind} chart`);
    return wanted;
  }

  function endsOf(axis: string, hasNumbers: boolean): AxisEnds {
    const end = (name: 'min' | 'max') => {
      const value = options.get(`${axis}.viewWindow.${name}`) ?? null;
      if (value === null) return null;
      if (typeof value !== 'number' || !hasNumbers)
        throw new Error(`${axis}.viewWindow.${name} ${value} is not modelled for a ${kind} chart`);
      return value;
    };
    return { from: end('min'), to: end('max') };
  }

  function isPoints(index: number): boolean {
    const option = (name: string) => options.get(`series.${index}.${name}`);
    // What Google draws where nothing is said.
    const usual = kind === 'scatter' ? { lineWidth: 0, pointSize: 7 } : { lineWidth: 2, pointSize: 0 };
    return (
      (option('lineWidth') ?? usual.lineWidth) === 0 && Number(option('pointSize') ?? usual.pointSize) > 0
    );
  }

  /** How many cells a size in pixels covers. */
  function covered(): { rows: number; columns: number } {
    const reach = (from: number, pixels: number, size: (index: number) => number) => {
      let count = 0;
      for (let rest = pixels; rest > 0; count++) rest -= size(from + count);
      return Math.max(1, count);
    };
    return {
      columns: reach(start.column, Number(options.get('width') ?? 600), (at) =>
        book.model.getColumnWidth(sheet, at),
      ),
      rows: reach(start.row, Number(options.get('height') ?? 371), (at) =>
        book.model.getRowHeight(sheet, at),
      ),
    };
  }
}

/** "series", { 0: { color: "red" } } is "series.0.color", "red". */
function flattened(name: string, value: unknown): [path: string, value: unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[name, value]];
  return Object.entries(value).flatMap(([key, each]) => flattened(`${name}.${key}`, each));
}

function embedded(chart: Chart): Embedded {
  const options = modelled<GoogleAppsScript.Charts.ChartOptions>()('ChartOptions', {
    get: (name) => {
      if (name !== 'title') throw new Error(`the option ${name} of a chart that is there is not modelled`);
      return chart.title;
    },
  });
  return modelled<Embedded>()('EmbeddedChart', { getChartId: () => 0, getOptions: () => options });
}

/** The same object each time that a chart is asked for. */
const embeddedCharts = new WeakMap<Chart, Embedded>();

export function chartsOn(book: Book, sheet: number): Embedded[] {
  return book.extras(sheet).charts.map((chart) => {
    const known = embeddedCharts.get(chart) ?? embedded(chart);
    embeddedCharts.set(chart, known);
    builtCharts.set(known, chart);
    return known;
  });
}

export function removeChart(book: Book, sheet: number, embedded: Embedded): void {
  const chart = builtCharts.get(embedded);
  const extras = book.extras(sheet);
  extras.charts = extras.charts.filter((each) => each !== chart);
}

export function insertChart(book: Book, sheet: number, embedded: Embedded): void {
  const chart = builtCharts.get(embedded);
  if (!chart) throw new Error('insertChart takes a chart that was built');
  book.extras(sheet).charts.push(chart);
}
