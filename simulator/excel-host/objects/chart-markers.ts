import * as z from 'zod/mini';
import type { Chart, ChartSeries } from '../../book/extras.ts';
import { invalidArgument } from '../host-error.ts';
import { colour, hostClass, type Member, membersOf } from '../members.ts';

export interface SeriesTarget {
  chart: Chart;
  series: ChartSeries;
}

const shapes = ['Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus'];

/** What Excel keeps of a line's points. The workbook keeps what comes of it: a line, or marked points. */
const automatic = {
  hasLine: true,
  markerStyle: 'Automatic',
  markerSize: 5,
  markerBackgroundColor: '',
  markerForegroundColor: '',
  hasDataLabels: false,
  showValue: true,
  showSeriesName: false,
};
type Points = typeof automatic;

const kept = new WeakMap<ChartSeries, Points>();
const pointsOf = (series: ChartSeries): Points => kept.get(series) ?? automatic;

export function setPoints({ series }: SeriesTarget, change: Partial<Points>): void {
  const points = { ...pointsOf(series), ...change };
  kept.set(series, points);
  const isNamed = points.hasDataLabels && points.showSeriesName && !points.showValue;
  series.marker = !points.hasLine && shapes.includes(points.markerStyle) && isNamed;
  if (series.marker) series.colour = points.markerBackgroundColor.slice(1).toUpperCase() || series.colour;
}

const { holds, object } = membersOf<SeriesTarget>();

function point<Name extends keyof Points>(name: Name, schema: z.ZodMiniType<Points[Name]>) {
  return holds(
    schema,
    (it) => pointsOf(it.series)[name],
    (it, value) => {
      if (it.chart.kind !== 'line') throw invalidArgument('modelled for line charts alone');
      setPoints(it, { [name]: value });
    },
  );
}

const dataLabels = hostClass<SeriesTarget>({
  name: 'ChartDataLabels',
  members: {
    showValue: point('showValue', z.boolean()),
    showSeriesName: point('showSeriesName', z.boolean()),
  },
});

export const markerMembers: Record<string, Member<SeriesTarget>> = {
  markerStyle: point('markerStyle', z.enum(['Automatic', 'None', ...shapes])),
  markerSize: point('markerSize', z.int().check(z.gte(2), z.lte(72))),
  markerBackgroundColor: point('markerBackgroundColor', colour),
  markerForegroundColor: point('markerForegroundColor', colour),
  hasDataLabels: point('hasDataLabels', z.boolean()),
  dataLabels: object(dataLabels),
};
