import { areaName, quoteSheet } from '../../core/cells/address.ts';
import type { Book } from '../book/book.ts';
import type { AxisEnds, Chart } from '../book/extras.ts';
import { placeOf } from './places.ts';
import { modelled } from './strict.ts';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Embedded = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const builtCharts = new WeakMap<object, Chart>();

/** The enumeration values are the host's own texts. */
export const chartTypes = { LINE: 'line', BAR: 'bar', COLUMN: 'column', SCATTER: 'scatter' } as const;

export function newChart(book: Book, sheet: number): Builder {
  const ranges: string[] = [];
  const options = new Map<string, unknown>();
  let kind: Chart['kind'] = 'column';
  let start = { row: 1, column: 1 };
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
      ranges.push(`${quoteSheet(name)}!${areaName(place.area)}`);
      return builder;
    },
    setNumHeaders: () => builder,
    setPosition: (row, column) => {
      start = { row, column };
      return builder;
    },
    setOption: (name: string, value: unknown) => {
      options.set(name, value);
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
        dotted: options.has(`series.${index}.lineDashStyle`),
        marker: isPoints(index),
      })),
      xTitle: text(`${categoryAxis}.title`),
      yTitle: text(`${valueAxis}.title`),
      xEnds: endsOf(categoryAxis, kind === 'scatter'),
      yEnds: endsOf(valueAxis, true),
      at: { ...start, ...covered() },
    };
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

export function insertChart(book: Book, sheet: number, embedded: Embedded): void {
  const chart = builtCharts.get(embedded);
  if (!chart) throw new Error('insertChart takes a chart that was built');
  book.extras(sheet).charts.push(chart);
}
