import { columnNumber, parseArea } from '../cells/address.ts';
import type { LaidSheet } from '../workbook/model/tab.ts';

/** What a column or row has in a host where the model says nothing. */
const usual = { width: 100, height: 21 }; // pixels

/** How many rows and columns a tab reaches over: its cells, what is said of them, and its charts. */
export function extentOf(tab: LaidSheet): { rows: number; columns: number } {
  const ranges = [
    ...tab.cells.map(({ at }) => at),
    ...tab.validations.flatMap(({ ranges }) => ranges),
    ...tab.highlights.map(({ range }) => range),
    ...tab.charts.map(({ over }) => over),
    ...tab.print.areas,
  ];
  const areas = ranges.flatMap((range) => parseArea(range) ?? []);
  return {
    rows: Math.max(...areas.map(({ row, rows }) => row + rows - 1), ...tab.rows.map(({ to }) => to)),
    columns: Math.max(
      ...areas.map(({ column, columns }) => column + columns - 1),
      ...tab.columns.map(({ to }) => columnNumber(to)),
    ),
  };
}

/** The pixels that a range covers, as the model sizes its columns and rows: nobody need ask the host. */
export function sizeOf(
  { columns, rows }: Pick<LaidSheet, 'columns' | 'rows'>,
  range: string,
): { width: number; height: number } {
  const area = parseArea(range);
  if (!area) throw new Error(`'${range}' is no range`);
  const widthAt = (column: number) =>
    columns.find(({ from, to }) => columnNumber(from) <= column && column <= columnNumber(to))?.width ??
    usual.width;
  const heightAt = (row: number) =>
    rows.find(({ from, to }) => from <= row && row <= to)?.height ?? usual.height;
  const sum = (from: number, count: number, size: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => size(from + index)).reduce((total, each) => total + each, 0);
  return { width: sum(area.column, area.columns, widthAt), height: sum(area.row, area.rows, heightAt) };
}
