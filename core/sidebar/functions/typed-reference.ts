import { type Area, parseArea, quoteSheet, splitReference } from '../../cells/address.ts';

/** Cells that an argument names. */
export interface TypedReference {
  /** '' where none is named: the tab on which the formula stands. */
  sheet: string;
  /** As typed, in capitals. */
  address: string;
  area: Area;
}

/** Reads "B5", "$B$5:B12", "A:C" or "'Costs 2'!B5:C9"; null where that names no cells. */
export function referenceIn(typed: string): TypedReference | null {
  const { sheet, address } = splitReference(typed);
  if (!addresses.test(address) || (typed.includes('!') && !isSheetName(sheet))) return null;
  const area = parseArea(address);
  return area && { sheet, address: address.toUpperCase(), area };
}

/** Whole rows are none: "8:45" is a time of day. */
const addresses = /^\$?[A-Z]{1,3}(?:\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?|:\$?[A-Z]{1,3})$/i;

/** Excel knows none of these signs in a name; "[" would be another workbook. */
const isSheetName = (name: string) => name !== '' && name.length <= 100 && !/["[\]*?/\\:]/.test(name);

/** As a formula on a tab names the cells: its own tab goes without saying. */
export function referenceText({ sheet, address }: TypedReference, onSheet: string): string {
  return sheet === '' || sheet === onSheet ? address : `${quoteSheet(sheet)}!${address}`;
}
