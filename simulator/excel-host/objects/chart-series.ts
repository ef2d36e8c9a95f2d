import * as z from 'zod/mini';
import type { Chart, ChartSeries } from '../../book/extras.ts';
import { invalidArgument, itemNotFound } from '../host-error.ts';
import { colour, type HostObject, hostClass, index, maybe, membersOf, nothing } from '../members.ts';
import { RangeTarget } from '../targets.ts';
import { markerMembers, type SeriesTarget, setPoints } from './chart-markers.ts';
import type { ChartTarget } from './chart-target.ts';

const { holds, object, method } = membersOf<SeriesTarget>();
const collection = membersOf<ChartTarget>();

/** The colours that Excel's standard theme gives to series by itself. */
const accents = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

/** Colours are kept without "#", as in the port's messages. */
const bare = (value: string) => value.slice(1).toUpperCase();

const line = hostClass<SeriesTarget>({
  name: 'ChartLineFormat',
  members: {
    color: holds(
      colour,
      (it) => `#${it.series.colour}`,
      (it, value) => {
        it.series.colour = bare(value);
        setPoints(it, { hasLine: true });
      },
    ),
    lineStyle: holds(
      z.enum(['Continuous', 'Dot', 'RoundDot', 'Dash']),
      (it) => (it.series.dotted ? 'Dot' : 'Continuous'),
      (it, style) => {
        it.series.dotted = style !== 'Continuous';
        setPoints(it, { hasLine: true });
      },
    ),
    clear: method(nothing, (it) => setPoints(it, { hasLine: false })),
  },
});

const fill = hostClass<SeriesTarget>({
  name: 'ChartFill',
  members: {
    setSolidColor: method(z.tuple([colour]), (it, [value]) => {
      it.series.colour = bare(value);
    }),
  },
});

const format = hostClass<SeriesTarget>({
  name: 'ChartSeriesFormat',
  members: { line: object(line), fill: object(fill) },
});

const series = hostClass<SeriesTarget>({
  name: 'ChartSeries',
  members: {
    name: holds(
      z.string(),
      (it) => it.series.name,
      (it, name) => {
        it.series.name = name;
      },
    ),
    format: object(format),
    ...markerMembers,
    setValues: method(z.tuple([z.instanceof(RangeTarget)]), (it, [range]) => {
      it.series.values = range.fixedAddress;
    }),
    setXAxisValues: method(z.tuple([z.instanceof(RangeTarget)]), (it, [range]) => {
      it.chart.categories = range.fixedAddress;
    }),
    delete: method(nothing, (it) => {
      it.chart.series = it.chart.series.filter((each) => each !== it.series);
    }),
  },
});

export const seriesCollection = hostClass<ChartTarget>({
  name: 'ChartSeriesCollection',
  members: {
    add: collection.method(z.tuple([maybe(z.string()), z.null()]), (it, [name]) => {
      const added = newSeries(it.chart.kind, name ?? '', '', it.chart.series.length);
      it.chart.series.push(added);
      return series({ ...it, series: added });
    }),
    getItemAt: collection.method(z.tuple([index]), (it, [place]) => itemAt(it, place)),
    getCount: collection.method(nothing, (it) => it.chart.series.length),
    count: collection.reads((it) => it.chart.series.length),
  },
  items: (it) => it.chart.series.map((each) => series({ ...it, series: each })),
});

function itemAt(it: ChartTarget, place: number): HostObject {
  const found = it.chart.series[place];
  if (!found) throw itemNotFound(`the chart has no series ${place}`);
  return series({ ...it, series: found });
}

export function newSeries(kind: Chart['kind'], name: string, values: string, place: number): ChartSeries {
  const colour = accents[place % accents.length] ?? '4472C4';
  return { name, values, colour, dotted: false, marker: kind === 'scatter' };
}

/** The series that Excel makes of a range: here only one row or one column, where it has nothing to guess. */
export function sourcesOf(source: RangeTarget, by: 'Auto' | 'Columns' | 'Rows'): string[] {
  const { rows, columns } = source.area;
  const isOne = (columns === 1 && by !== 'Rows') || (rows === 1 && by !== 'Columns');
  if (!isOne) throw invalidArgument('a chart of more than one row or column at once is not modelled');
  return [source.fixedAddress];
}
