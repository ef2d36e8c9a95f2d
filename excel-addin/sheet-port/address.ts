import { splitReference } from '../../core/cells/address.ts';
import { worksheetOf } from './worksheet.ts';

/** "'My sheet'!$B$5:$C$6" as a range of the sheet that it names. */
export function rangeOf(context: Excel.RequestContext, reference: string): Excel.Range {
  const { sheet, address } = splitReference(reference);
  return worksheetOf(context, sheet).getRange(address);
}

/** Whether this Excel takes several ranges as "A1,C3"; a refusal tells otherwise. */
export const rangeLists = { areTaken: true };

/** Joined, as long as Excel takes them. */
export function addressesOf(ranges: readonly string[]): string[] {
  if (!rangeLists.areTaken) return [...ranges];
  const joined: string[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last === undefined || last.length + range.length + 1 > longestAddress) joined.push(range);
    else joined[joined.length - 1] = `${last},${range}`;
  }
  return joined;
}

const longestAddress = 8_000;
