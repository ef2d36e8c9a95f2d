import type { Book } from '../book/book.ts';
import { chartTitle } from '../book/chart-title.ts';
import type { Chart } from '../book/extras.ts';
import { shownNumbers } from '../book/shown-numbers.ts';
import { type ChartCell, type ChartData, chartData } from './chart-data.ts';

/** What the charts show now; all their cells are read at one go. */
export function readCharts(book: Book, charts: Chart[]): ChartData[] {
  const references = charts.flatMap(({ categories, series }) => [
    categories,
    ...series.map(({ values }) => values),
  ]);
  const places = [...new Set(references)].flatMap((reference) => {
    const place = book.find(reference);
    return place ? [{ reference, ...place }] : [];
  });
  const numbers = shownNumbers(book.model, places);
  const cells = new Map<string, ChartCell[]>();
  for (const [index, { reference, sheet, area }] of places.entries()) {
    const texts = book.texts(sheet, area).flat();
    cells.set(
      reference,
      texts.map((text, at) => ({ text, number: numbers[index]?.[at] ?? null })),
    );
  }
  return charts.map((chart) =>
    chartData(chart, chartTitle(book, chart), (reference) => cells.get(reference) ?? []),
  );
}
