import { placeOfKey } from '../../core/workbook/keys.ts';
import { usualName } from '../../core/workbook/kits.ts';
import { plain } from '../../core/workbook/model/addresses.ts';

/** "Costs!G6" for "costs.lines.price.1": the cell of a key, on a sheet with its usual name. */
export function cellOf(key: string): string {
  const { tab, at } = placeOfKey(key);
  return `${sheetInFormula(usualName(tab))}!${plain(at)}`;
}

/** The same as a sheet and an address, for what is typed. */
export function typingAt<Content>(
  key: string,
  content: Content,
): [sheet: string, at: string, content: Content] {
  const { tab, at } = placeOfKey(key);
  return [usualName(tab), plain(at), content];
}

const sheetInFormula = (name: string) => (/^\w+$/.test(name) ? name : `'${name}'`);
