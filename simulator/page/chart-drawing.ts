import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Legend,
  type LegendItem,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
} from 'chart.js';
import type { ChartData, DrawnSeries } from './chart-data.ts';
import { pointNames } from './point-names.ts';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale);
Chart.register(LineController, LineElement, PointElement, Title);

Chart.defaults.font.family = 'Inter, "Segoe UI", Arial, sans-serif'; // as the cells
Chart.defaults.font.size = 12;

const text = '#374151';
const line = '#e5e7eb';

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
  const isLine = data.kind === 'line';
  const isLying = data.kind === 'bar';
  const values = {
    beginAtZero: !isLine,
    border: { display: false },
    grid: { color: line },
    title: axisTitle(data.yTitle),
    ticks: {
      color: text,
      maxTicksLimit: 7,
      maxRotation: 0,
      callback: (value: string | number) => tick(Number(value), data.isShare),
    },
  };
  const categories = {
    border: { color: '#9ca3af' },
    grid: { display: false },
    title: axisTitle(data.xTitle),
    ticks: {
      color: text,
      autoSkip: isLine || data.categories.length > 24,
      autoSkipPadding: 12,
      maxRotation: isLine ? 0 : 45,
    },
  };
  return {
    type: isLine ? 'line' : 'bar',
    data: {
      labels: data.categories,
      datasets: data.series.map((series) => (isLine ? lineOf(series) : barsOf(series))),
    },
    options: {
      animation: false,
      events: [],
      responsive: false,
      devicePixelRatio: pixelRatio,
      indexAxis: isLying ? 'y' : 'x',
      layout: { padding: { top: 4, right: 28, bottom: 8, left: 8 } },
      scales: isLying ? { x: values, y: categories } : { x: categories, y: values },
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
    plugins: namesPoints ? [pointNames(data)] : [],
  };
}

const axisTitle = (title: string) => ({ display: title !== '', text: title, color: text });

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

function tick(value: number, isShare: boolean): string {
  return value.toLocaleString('en-US', {
    style: isShare ? 'percent' : 'decimal',
    maximumFractionDigits: isShare ? 1 : 6,
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
