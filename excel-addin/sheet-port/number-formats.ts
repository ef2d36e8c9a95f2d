import { type Area, contains, parseArea } from '../../core/cells/address.ts';
import { bandsOf, type Formatted } from './format-bands.ts';
import { tableParts } from './table-parts.ts';

/*
 * Several ranges have no number format in common: each is a range of its own in a request. Where they are small, many of
 * them go as one table instead, in which null leaves a cell as it is.
 * https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 */

/** A range of more cells costs less than these in a table. */
const mostCells = 12;

/** What a sheet's cells get, until no other number format comes. */
const waiting = new WeakMap<Excel.Worksheet, Formatted[]>();

export function addNumberFormat(sheet: Excel.Worksheet, ranges: readonly string[], format: string): void {
  const others = waiting.get(sheet) ?? [];
  waiting.set(sheet, others);
  for (const range of ranges) {
    const area = parseArea(range);
    if (area) others.push({ area, range, format });
    else Reflect.set(sheet.getRange(range), 'numberFormat', format);
  }
}

/**
 * Puts what waits into the request.
 * @param isFresh the cells have no look of their own yet, so that formats may be copied from row to row.
 */
export function settleNumberFormats(sheet: Excel.Worksheet, isFresh: boolean): void {
  const all = waiting.get(sheet) ?? [];
  waiting.delete(sheet);
  const bands = isFresh ? bandsOf(all) : [];
  const ofBands = new Set(bands.flatMap(({ ranges }) => ranges));
  const cells = new Cells();
  for (const each of all) {
    const { area, range, format } = each;
    if (ofBands.has(each)) cells.set({ ...area, rows: 1 }, format);
    else if (area.rows * area.columns <= mostCells) cells.set(area, format);
    else {
      cells.forget(area);
      Reflect.set(sheet.getRange(range), 'numberFormat', format);
    }
  }
  for (const { row, column, table } of tableParts(cells.table()))
    sheet.getRangeByIndexes(row, column, table.length, table[0]?.length ?? 0).numberFormat = table;
  // The first row has its formats now.
  for (const { area } of bands) {
    const { row, column, rows, columns } = area;
    const first = sheet.getRangeByIndexes(row - 1, column - 1, 1, columns);
    sheet.getRangeByIndexes(row, column - 1, rows - 1, columns).copyFrom(first, 'Formats');
  }
}

/** The formats of single cells; the last of a cell is the one that it keeps. */
class Cells {
  readonly #rows = new Map<number, Map<number, string>>();

  set({ row, column, rows, columns }: Area, format: string): void {
    for (let down = row; down < row + rows; down++) {
      const line = this.#rows.get(down) ?? new Map<number, string>();
      this.#rows.set(down, line);
      for (let across = column; across < column + columns; across++) line.set(across, format);
    }
  }

  forget(area: Area): void {
    for (const [row, line] of this.#rows)
      for (const column of line.keys()) if (contains(area, { row, column })) line.delete(column);
  }

  table(): (string | null)[][] {
    const last = Math.max(0, ...this.#rows.keys());
    const widest = Math.max(0, ...[...this.#rows.values()].flatMap((line) => [...line.keys()]));
    return Array.from({ length: last }, (_, row) => {
      const line = this.#rows.get(row + 1);
      return line ? Array.from({ length: widest }, (__, column) => line.get(column + 1) ?? null) : [];
    });
  }
}
