import type { AxisEnds, Chart, ChartSeries } from '../book/extras.ts';

/** A chart with what its cells hold now: all that a drawing needs. */
export interface ChartData {
  kind: Chart['kind'];
  stacked: boolean;
  title: string;
  xTitle: string;
  yTitle: string;
  xEnds: AxisEnds;
  yEnds: AxisEnds;
  /** As the sheet shows them. */
  categories: string[];
  /** What a scatter chart has instead of them. */
  xs: (number | null)[];
  series: DrawnSeries[];
  /** The values are shares, shown with a percent sign. */
  isShare: boolean;
  xIsShare: boolean;
}

export interface DrawnSeries extends Pick<ChartSeries, 'name' | 'colour' | 'dotted' | 'marker'> {
  /** A gap is null. */
  points: (number | null)[];
}

export interface ChartCell {
  /** null where it holds none: a blank, a text, an error. */
  number: number | null;
  /** As the sheet shows it. */
  text: string;
}

/** Excel's theme, for a series that was given no colour. */
const colours = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5'];

export function chartData(chart: Chart, title: string, cells: (reference: string) => ChartCell[]): ChartData {
  const values = chart.series.map((series) => cells(series.values));
  const categories = cells(chart.categories);
  const length = Math.max(categories.length, ...values.map((column) => column.length));
  const { kind, stacked, xTitle, yTitle, xEnds, yEnds } = chart;
  // Unless told otherwise Excel begins a bar chart at the bottom.
  const isTurned = kind === 'bar' && !chart.isFirstOnTop;
  const inOrder = <Each>(all: Each[]): Each[] => (isTurned ? all.reverse() : all);
  return {
    kind,
    stacked,
    title,
    xTitle,
    yTitle,
    xEnds,
    yEnds,
    categories: inOrder(Array.from({ length }, (_, index) => categories[index]?.text ?? String(index + 1))),
    xs: Array.from({ length }, (_, index) => (categories[index] ?? { number: index + 1 }).number),
    series: chart.series.map(({ name, colour, dotted, marker }, index) => ({
      name,
      colour: colour || (colours[index % colours.length] ?? ''),
      dotted,
      marker,
      points: inOrder(Array.from({ length }, (_, at) => values[index]?.[at]?.number ?? null)),
    })),
    isShare: areShares(values.flat()),
    xIsShare: areShares(categories),
  };
}

const areShares = (cells: ChartCell[]): boolean =>
  cells.find(({ number }) => number !== null)?.text.endsWith('%') ?? false;

/** For people who do not see the chart. */
export function describeChart({ kind, stacked, title, xTitle, yTitle, series }: ChartData): string {
  // A bar chart lies on its side.
  const [across, up] = kind === 'bar' ? [yTitle, xTitle] : [xTitle, yTitle];
  const names = series.map(({ name }) => name).filter((name) => name !== '');
  const sentences = [
    title,
    stacked ? `Stacked ${kind} chart` : `${kind[0]?.toUpperCase()}${kind.slice(1)} chart`,
    across && `Across: ${across}`,
    up && `Up: ${up}`,
    names.length > 0 && `Series: ${names.join(', ')}`,
  ];
  return sentences
    .filter(Boolean)
    .map((sentence) => `${sentence}.`)
    .join(' ');
}
