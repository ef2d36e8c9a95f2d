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
const automaticLine = {
  hasLine: true,
  markerStyle: 'Automatic',
  markerSize: 5,
  markerBackgroundColor: '',
  markerForegroundColor: '',
  hasDataLabels: false,
  showValue: true,
  showSeriesName: false,
};
type Points = typeof automaticLine;

/** The points of a scatter chart have no line of their own accord. */
const automaticOf = (chart: Chart): Points => ({ ...automaticLine, hasLine: chart.kind !== 'scatter' });

const kept = new WeakMap<ChartSeries, Points>();
const pointsOf = ({ chart, series }: SeriesTarget): Points => kept.get(series) ?? automaticOf(chart);

export function setPoints(it: SeriesTarget, change: Partial<Points>): void {
  const { chart, series } = it;
  const points = { ...pointsOf(it), ...change };
  kept.set(series, points);
  series.marker = !points.hasLine && (chart.kind === 'scatter' ? isShown(points) : isNamed(points));
  if (series.marker) series.colour = points.markerBackgroundColor.slice(1).toUpperCase() || series.colour;
}

const isShown = ({ markerStyle }: Points) => markerStyle !== 'None';

/** A line chart's points are kept as such only with the name of their series beside them. */
const isNamed = ({ markerStyle, hasDataLabels, showSeriesName, showValue }: Points) =>
  shapes.includes(markerStyle) && hasDataLabels && showSeriesName && !showValue;

const { holds, object } = membersOf<SeriesTarget>();

function point<Name extends keyof Points>(name: Name, schema: z.ZodMiniType<Points[Name]>) {
  return holds(
    schema,
    (it) => pointsOf(it)[name],
    (it, value) => {
      const hasPoints = it.chart.kind === 'line' || it.chart.kind === 'scatter';
      if (!hasPoints) throw invalidArgument('modelled for line and scatter charts alone');
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
