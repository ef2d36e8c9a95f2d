import { parseStructRef } from '@borgar/fx';
import { type Area, areaName, contains, type Position, quoteSheet } from '../cells/address.ts';

/** A table of a workbook: what is under its name. */
export interface TableNow {
  readonly name: string;
  readonly sheet: string;
  /** Its header and total rows among it. */
  readonly area: Area;
  readonly headRows: number;
  readonly totalRows: number;
  readonly columns: readonly string[];
}

export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * The cells for which "Costs[Amount]", "[@Amount]" or the name of a table stand in a cell; null where it is no reference to one
 * of these tables.
 */
export function tableArea(
  text: string,
  tables: readonly TableNow[],
  { sheet, row, column }: Position & { readonly sheet: string },
): SheetArea | null {
  const structured = parseStructRef(text);
  const name = (structured?.table ?? text).toLowerCase();
  const table =
    structured?.table === ''
      ? tables.find((each) => each.sheet === sheet && contains(each.area, { row, column }))
      : tables.find((each) => each.name.toLowerCase() === name);
  if (!table) return null;
  const area = areaIn(table, structured?.columns ?? [], structured?.sections ?? [], row);
  return area && { sheet: table.sheet, area };
}

/** "Costs!$B$2:$B$9" */
export const fixedReference = ({ sheet, area }: SheetArea): string =>
  `${quoteSheet(sheet)}!${areaName(area).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;

/** The rows of the sections, the columns by their names; null where there is no such column or row. */
function areaIn(
  { area, headRows, totalRows, columns }: TableNow,
  asked: readonly string[],
  sections: readonly string[],
  row: number,
): Area | null {
  const places = asked.map((name) =>
    columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()),
  );
  const [first = 0, last = asked.length === 0 ? columns.length - 1 : first] = places;
  const [left, right] = [Math.min(first, last), Math.max(first, last)];
  const data = { from: area.row + headRows, to: area.row + area.rows - 1 - totalRows };
  const has = (section: string) => sections.includes(section);
  let { from, to } = data;
  if (has('this row')) [from, to] = [row, row];
  else if (has('all')) [from, to] = [area.row, area.row + area.rows - 1];
  else {
    if (has('headers')) from = area.row;
    if (has('headers') && !has('data')) to = area.row + headRows - 1;
    if (has('totals')) to = area.row + area.rows - 1;
    if (has('totals') && !has('data')) from = area.row + area.rows - totalRows;
  }
  if (left < 0 || to < from) return null;
  return { row: from, column: area.column + left, rows: to - from + 1, columns: right - left + 1 };
}
