import type { Book } from '../book/book.ts';
import type { ChartData } from './chart-data.ts';
import { type PlacedArea, placeInGrid } from './grid-geometry.ts';
import { readCharts } from './read-charts.ts';

export interface PlacedChart extends PlacedArea {
  key: string;
  /** The same object as long as nothing in it changes. */
  data: ChartData;
}

/** What is in sight of the open sheet's charts. */
export interface Sight {
  /** The grid's own element, whose corner the places are counted from. */
  grid: Element;
  charts: PlacedChart[];
  pixelRatio: number;
}

/** Reading takes a copy of the workbook: while somebody types or a kit is made, not at every change. */
const pause = 100; // milliseconds

/** Tells whenever the charts change, move or come into sight. */
export function followCharts(book: Book, frame: HTMLElement, tell: (sight: Sight) => void): () => void {
  let isStale = true;
  let readAt = Number.NEGATIVE_INFINITY;
  let read = '';
  let data: ChartData[] = [];
  let told = '';
  let toldIn: Element | null = null;
  const stopListening = book.onChange(() => {
    isStale = true;
  });
  // The grid tells nobody when it scrolls, or when a column is resized or another sheet opened.
  let request = requestAnimationFrame(look);
  return () => {
    stopListening();
    cancelAnimationFrame(request);
  };

  function look(now: number): void {
    request = requestAnimationFrame(look);
    const sheet = book.model.getSelectedSheet();
    const { charts } = book.extras(sheet);
    const wanted = JSON.stringify([sheet, charts]);
    if (wanted !== read || (isStale && now - readAt > pause)) {
      isStale = false;
      readAt = now;
      read = wanted;
      const before = data;
      data = charts.length === 0 ? [] : readCharts(book, charts);
      data = data.map((chart, index) => (isSame(chart, before[index]) ? (before[index] ?? chart) : chart));
    }
    const grid = frame.querySelector('.ic-worksheet-sheet-container');
    const canvas = grid?.querySelector('canvas');
    if (!grid || !canvas) return;
    const size = { width: canvas.clientWidth, height: canvas.clientHeight };
    const placed = charts.flatMap(({ at }, index) => {
      const place = placeInGrid(book, sheet, at, size);
      const chart = data[index];
      return place && chart ? [{ ...place, key: `${sheet}/${index}`, data: chart }] : [];
    });
    const telling = JSON.stringify([placed, devicePixelRatio]);
    if (telling === told && grid === toldIn) return;
    told = telling;
    toldIn = grid;
    tell({ grid, charts: placed, pixelRatio: devicePixelRatio });
  }
}

const isSame = (one: ChartData, other: ChartData | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);
