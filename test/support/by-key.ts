import { cellName } from '../../core/cells/address.ts';
import { placeOfKey } from '../../core/workbook/keys.ts';
import { declaredTab, tabIds, usualName } from '../../core/workbook/kits.ts';
import { placeOf, plain } from '../../core/workbook/model/addresses.ts';

/* Cells by their keys, so that no test hangs on where they stand. Sheets have their usual names. */

/** "G6" for "costs.lines.price.1"; "G6:G26" for "costs.lines.price", with the spare row. */
export const addressOf = (key: string): string => plain(placeOfKey(key).at);

/** The sheet and the address. */
export const placeIn = (key: string): [sheet: string, at: string] => [
  usualName(placeOfKey(key).tab),
  addressOf(key),
];

/** "Costs!G6"; "'Costs 2'!G6" where the sheet is told. */
export function cellOf(key: string, sheet = placeIn(key)[0]): string {
  return `${sheetInFormula(sheet)}!${addressOf(key)}`;
}

/** What is typed into a cell. */
export const typingAt = <Content>(
  key: string,
  content: Content,
): [sheet: string, at: string, content: Content] => [...placeIn(key), content];

/** The cell with the header of a column, above its first line: "Costs!G5" for "costs.lines.price". */
export function headerOf(column: string): string {
  const [sheet, at] = placeIn(`${column}.1`);
  const place = placeOf(at);
  return `${sheetInFormula(sheet)}!${cellName({ ...place, row: place.row - 1 })}`;
}

/** The numbers of a table's lines, from 1, without the spare one: of "costs.lines". */
export function linesOf(table: string): number[] {
  const [first, name = ''] = table.split('.');
  const tab = tabIds.find((id) => id === first);
  const { parts, workings } = tab ? declaredTab(tab) : { parts: {}, workings: undefined };
  const rows = (parts.tables?.[name] ?? workings?.parts.tables?.[name])?.rows;
  if (!rows) throw new Error(`there is no table ${table}`);
  return rows.map((_, index) => index + 1);
}

const sheetInFormula = (name: string) => (/^\w+$/.test(name) ? name : `'${name}'`);
