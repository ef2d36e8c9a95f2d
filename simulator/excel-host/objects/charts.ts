import * as z from 'zod/mini';
import { type Chart, freeEnds } from '../../book/extras.ts';
import { invalidArgument, itemNotFound } from '../host-error.ts';
import { type HostObject, hostClass, maybe, membersOf, nothing } from '../members.ts';
import { RangeTarget, rangeAt, type SheetTarget } from '../targets.ts';
import { axes, legend, title } from './chart-parts.ts';
import { newSeries, seriesCollection, sourcesOf } from './chart-series.ts';
import type { ChartTarget } from './chart-target.ts';

const { reads, holds, object, method } = membersOf<ChartTarget>();
const collection = membersOf<SheetTarget>();

const kinds = {
  Line: { kind: 'line', stacked: false },
  ColumnClustered: { kind: 'column', stacked: false },
  ColumnStacked: { kind: 'column', stacked: true },
  BarClustered: { kind: 'bar', stacked: false },
  XYScatter: { kind: 'scatter', stacked: false },
} as const;
const chartType = z.enum(['Line', 'ColumnClustered', 'ColumnStacked', 'BarClustered', 'XYScatter']);
type ChartKind = Pick<Chart, 'kind' | 'stacked'>;
const cell = z.union([z.string(), z.instanceof(RangeTarget)]);

const chart = hostClass<ChartTarget>({
  name: 'Chart',
  members: {
    id: reads((it) => idOf(it.chart)),
    name: holds(
      z.string(),
      (it) => it.chart.name,
      (it, name) => {
        it.chart.name = name;
      },
    ),
    chartType: holds(
      chartType,
      ({ chart: { kind, stacked } }) =>
        chartType.options.find((each) => kinds[each].kind === kind && kinds[each].stacked === stacked),
      (it, value) => {
        const isOrWas = [it.chart.kind, kinds[value].kind].filter((kind) => kind === 'scatter').length;
        if (isOrWas === 1) throw invalidArgument('a scatter chart is modelled as one from the start');
        Object.assign(it.chart, kinds[value]);
      },
    ),
    // ExcelApi 1.8
    plotVisibleOnly: holds(
      z.boolean(),
      (it) => !it.chart.showsHidden,
      (it, isVisibleOnly) => {
        it.chart.showsHidden = !isVisibleOnly;
      },
    ),
    title: object(title),
    axes: object(axes),
    legend: object(legend),
    series: object(seriesCollection),
    setPosition: method(z.tuple([cell, maybe(cell)]), (it, [start, end]) => {
      const first = areaOf(it, start);
      const last = end === null ? first : areaOf(it, end);
      const rows = last.row + last.rows - first.row;
      it.chart.at = { ...first, rows, columns: last.column + last.columns - first.column };
    }),
    delete: method(nothing, (it) => {
      const { extras } = it.sheet;
      extras.charts = extras.charts.filter((each) => each !== it.chart);
    }),
  },
});

export const chartCollection = hostClass<SheetTarget>({
  name: 'ChartCollection',
  members: {
    add: collection.method(
      z.tuple([chartType, z.instanceof(RangeTarget), maybe(z.enum(['Auto', 'Columns', 'Rows']))]),
      (it, [type, source, by]) => add(it, kinds[type], source, by ?? 'Auto'),
    ),
    getItem: collection.method(z.tuple([z.string()]), (it, [key]) => itemOf(it, key)),
    getItemOrNullObject: collection.method(z.tuple([z.string()]), (it, [key]) => find(it, key)),
    getCount: collection.method(nothing, (it) => it.extras.charts.length),
    count: collection.reads((it) => it.extras.charts.length),
  },
  items: (it) => it.extras.charts.map((each) => chart({ sheet: it, chart: each })),
  item: (it, key) => itemOf(it, String(key)),
});

function areaOf(it: ChartTarget, given: string | RangeTarget) {
  return typeof given === 'string' ? rangeAt(it.sheet, given).area : given.area;
}

function add(sheet: SheetTarget, type: ChartKind, source: RangeTarget, by: 'Auto' | 'Columns' | 'Rows') {
  const { charts } = sheet.extras;
  const series = sourcesOf(source, by).map((values, place) => newSeries(type.kind, '', values, place));
  const names = new Set(charts.map(({ name }) => name));
  let number = charts.length + 1;
  while (names.has(`Chart ${number}`)) number += 1;
  const at = { row: 2, column: 2, rows: 15, columns: 8 };
  const added: Chart = {
    name: `Chart ${number}`,
    ...type,
    title: '',
    titleFrom: null,
    categories: '',
    series,
    xTitle: '',
    yTitle: '',
    isFirstOnTop: false,
    showsHidden: false,
    xEnds: freeEnds(),
    yEnds: freeEnds(),
    at,
  };
  charts.push(added);
  return chart({ sheet, chart: added });
}

/** A chart's id outlives its name. */
const ids = new WeakMap<Chart, string>();
let lastId = 0;

function idOf(it: Chart): string {
  const id = ids.get(it) ?? `{chart-${++lastId}}`;
  ids.set(it, id);
  return id;
}

function find(sheet: SheetTarget, key: string): HostObject | null {
  const found = sheet.extras.charts.find((each) => each.name === key || idOf(each) === key);
  return found ? chart({ sheet, chart: found }) : null;
}

function itemOf(sheet: SheetTarget, key: string): HostObject {
  const found = find(sheet, key);
  if (!found) throw itemNotFound(`there is no chart "${key}"`);
  return found;
}
