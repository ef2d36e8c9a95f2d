import type { Layout } from '../workbook/earlier-versions/layouts.ts';
import { placeOf } from '../workbook/model/addresses.ts';
import type { Moved, RowsNow } from './rows-now.ts';
import type { TypedRows } from './typed-rows.ts';

/** The rows of a table, and the row of the first label below them. */
export interface Span {
  readonly first: number;
  readonly count: number;
  readonly boundary: number;
}

/** Where a table's rows are now: from below its header to above what follows it. */
export function spanNow(
  { first, last, columns }: TypedRows,
  { labels }: Pick<Layout, 'labels'>,
  labelledRows: readonly number[],
  found: RowsNow,
  rows: number,
): Span | Moved {
  const above = Math.max(...labelledRows.filter((row) => row < first));
  const header = found.get(above);
  if (header === undefined) {
    const [moved = '', label = ''] =
      [...labels].find(([at]) => placeOf(at).row === above && columns.has(placeOf(at).column)) ??
      [...labels].find(([at]) => placeOf(at).row === above) ??
      [];
    return { moved, label };
  }
  const from = header + (first - above);
  const [below, now = rows + 1] = [...found].find(([row]) => row > last) ?? [rows + 1];
  const gap = below > rows ? 0 : below - last - 1;
  return { first: from, count: Math.max(0, now - gap - from), boundary: Math.min(now, rows) };
}

/** A row without labels goes with the one above it that has some; null where that was deleted. */
export function rowOfInput(row: number, labelledRows: readonly number[], found: RowsNow): number | null {
  const above = Math.max(...labelledRows.filter((each) => each <= row));
  const now = found.get(above);
  return now === undefined ? null : now + row - above;
}
