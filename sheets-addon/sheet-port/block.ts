import { type Area, areaName, columnName, parseArea } from '../../core/cells/address.ts';
import { rangeOn } from './ranges.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * The smallest block around some areas of a sheet, cell by cell: set in one call, where every area of its own would take
 * two. A cell that none of them covers has what a new sheet has anyway.
 */
export class Block<Value> {
  readonly table: Value[][];
  private readonly area: Area;

  constructor(areas: readonly Area[], usual: Value) {
    this.area = around(areas);
    this.table = Array.from({ length: this.area.rows }, () => Array<Value>(this.area.columns).fill(usual));
  }

  set(row: number, column: number, value: Value): void {
    const line = this.table[row - this.area.row];
    if (line) line[column - this.area.column] = value;
  }

  fill({ row, column, rows, columns }: Area, value: Value): void {
    const left = column - this.area.column;
    for (let down = 0; down < rows; down++)
      this.table[row - this.area.row + down]?.fill(value, left, left + columns);
  }

  rangeOn(sheet: Sheet, name: string): Range {
    return rangeOn(sheet, name, areaName(this.area));
  }
}

/** The smallest area around all of them. */
export function around(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  return { row, column, rows, columns };
}

export function areaOf(range: string): Area {
  const area = parseArea(range);
  if (!area) throw new Error(`'${range}' is no range`);
  return area;
}

/** "B5:D9" as Google takes it, whatever dollar signs it had. */
export const addressOf = (range: string): string => range.split('$').join('');

export const cellAt = (row: number, column: number): string => `${columnName(column)}${row}`;
