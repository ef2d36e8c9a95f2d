import type { AxisEnds } from '../book/extras.ts';
import type { ChartData } from './chart-data.ts';

const text = '#374151';
const line = '#e5e7eb';
const edge = '#9ca3af';

/** The two axes of a drawing, as the library names them. */
export function scalesOf(data: ChartData) {
  const values = {
    ...numbers(data.yTitle, data.yEnds, data.isShare),
    beginAtZero: data.kind === 'bar' || data.kind === 'column',
    stacked: data.stacked,
    border: { display: false },
    grid: { color: line },
  };
  if (data.kind === 'scatter') return { x: xNumbers(data), y: values };
  return data.kind === 'bar' ? { x: values, y: categories(data) } : { x: categories(data), y: values };
}

function categories(data: ChartData) {
  const isLine = data.kind === 'line';
  return {
    stacked: data.stacked,
    border: { color: edge },
    grid: { display: false },
    title: axisTitle(data.xTitle),
    ticks: {
      color: text,
      autoSkip: isLine || data.categories.length > 24,
      autoSkipPadding: 12,
      maxRotation: isLine ? 0 : 45,
    },
  };
}

const xNumbers = (data: ChartData) => ({
  ...numbers(data.xTitle, data.xEnds, data.xIsShare),
  border: { color: edge },
  grid: { display: false },
});

function numbers(title: string, { from, to }: AxisEnds, isShare: boolean) {
  return {
    type: 'linear' as const,
    ...(from === null ? {} : { min: from }),
    ...(to === null ? {} : { max: to }),
    title: axisTitle(title),
    ticks: {
      color: text,
      maxTicksLimit: 7,
      maxRotation: 0,
      callback: (value: string | number) => tick(Number(value), isShare),
    },
  };
}

const axisTitle = (title: string) => ({ display: title !== '', text: title, color: text });

function tick(value: number, isShare: boolean): string {
  return value.toLocaleString('en-US', {
    style: isShare ? 'percent' : 'decimal',
    maximumFractionDigits: isShare ? 1 : 6,
  });
}
