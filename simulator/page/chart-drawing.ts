import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  type ChartType,
  Legend,
  type LegendItem,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Title,
} from 'chart.js';
import type { ChartData, DrawnSeries } from './chart-data.ts';
import { scalesOf } from './chart-scales.ts';
import { pointNames } from './point-names.ts';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale);
Chart.register(LineController, LineElement, PointElement, ScatterController, Title);

Chart.defaults.font.family = 'Inter, "Segoe UI", Arial, sans-serif'; // as the cells
Chart.defaults.font.size = 12;

const text = '#374151';

export interface DrawingOptions {
  width: number;
  height: number;
  pixelRatio: number;
  /** Excel writes the names of marked points beside them; Google Sheets has them in the legend alone. */
  namesPoints: boolean;
}

/** Draws into the canvas; gives back what takes the drawing away. */
export function drawChart(canvas: HTMLCanvasElement, data: ChartData, options: DrawingOptions): () => void {
  canvas.width = options.width;
  canvas.height = options.height;
  const chart = new Chart(canvas, configuration(data, options));
  return () => chart.destroy();
}

function configuration(
  data: ChartData,
  { width, pixelRatio, namesPoints }: DrawingOptions,
): ChartConfiguration {
  return {
    type: data.kind === 'column' ? 'bar' : data.kind,
    data: {
      labels: data.kind === 'scatter' ? [] : data.categories,
      datasets: data.series.map((series) => drawn(series, data)),
    },
    options: {
      animation: false,
      events: [],
      responsive: false,
      devicePixelRatio: pixelRatio,
      indexAxis: data.kind === 'bar' ? 'y' : 'x',
      layout: { padding: { top: 4, right: 28, bottom: 8, left: 8 } },
      scales: scalesOf(data),
      plugins: {
        title: {
          display: data.title !== '',
          text: lines(data.title, Math.floor((width - 32) / 7.5)),
          color: '#111827',
          font: { size: 14, weight: 600 },
          padding: { top: 4, bottom: 8 },
        },
        legend: {
          display: data.series.length > 1,
          position: 'bottom',
          labels: {
            color: text,
            usePointStyle: true,
            boxHeight: 9,
            padding: 16,
            generateLabels: (chart) => legendOf(chart, data),
          },
        },
      },
    },
    plugins: namesPoints && data.kind === 'line' ? [pointNames(data)] : [],
  };
}

function drawn(series: DrawnSeries, { kind, xs }: ChartData): ChartDataset<ChartType> {
  if (kind === 'scatter') return pointsOf(series, xs);
  return kind === 'line' ? lineOf(series) : barsOf(series);
}

function lineOf({ name, colour, dotted, marker, points }: DrawnSeries) {
  return {
    label: name,
    data: points,
    borderColor: `#${colour}`,
    backgroundColor: `#${colour}`,
    borderWidth: 2.25,
    borderDash: dotted ? [2, 4] : [],
    showLine: !marker,
    pointRadius: marker ? 4.5 : 0,
    pointStyle: marker ? ('circle' as const) : ('line' as const),
    order: marker ? 0 : 1, // points lie over lines
  };
}

/** Whole also at the ends of the axes, beyond which there is nothing. */
function pointsOf(series: DrawnSeries, xs: ChartData['xs']) {
  const points = series.points.flatMap((y, index) => {
    const x = xs[index] ?? null;
    return x === null || y === null ? [] : [{ x, y }];
  });
  return { ...lineOf(series), data: points, pointRadius: series.marker ? 3.5 : 0, clip: 4 };
}

function barsOf({ name, colour, points }: DrawnSeries) {
  return {
    label: name,
    data: points,
    backgroundColor: `#${colour}`,
    maxBarThickness: 32,
    categoryPercentage: 0.75,
    barPercentage: 0.9,
    pointStyle: 'rect' as const,
  };
}

/** In the order of the series, with the dots of a dotted one: of itself the library keeps neither. */
function legendOf(chart: Chart, { series }: ChartData): LegendItem[] {
  const items = Chart.defaults.plugins.legend.labels.generateLabels(chart);
  return series.flatMap(({ dotted }, index) => {
    const item = items.find(({ datasetIndex }) => datasetIndex === index);
    return item ? [{ ...item, lineDash: dotted ? [2, 2] : [] }] : [];
  });
}

/** A title breaks between words. */
function lines(title: string, most: number): string[] {
  const broken: string[] = [];
  for (const word of title.split(/\s+/)) {
    const last = broken.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      broken[broken.length - 1] = `${last} ${word}`;
    else broken.push(word);
  }
  return broken;
}
