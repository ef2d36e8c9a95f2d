type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/*
 * A list of ranges is had in two calls, however many they are. So what a run of the script will need of a sheet is asked for
 * together with the first of it, and kept.
 */

/** By the sheet's name: addresses that will be needed, and ranges that are at hand. */
const expected = new Map<string, Set<string>>();
const held = new Map<string, Map<string, Range>>();

export function expectRange(sheet: string, address: string): void {
  const addresses = expected.get(sheet) ?? new Set<string>();
  expected.set(sheet, addresses.add(address));
}

/** Sheets were renamed or taken away: a name may mean another one now. */
export function forgetRanges(): void {
  expected.clear();
  held.clear();
}

export function rangeOn(sheet: Sheet, name: string, address: string): Range {
  const [range] = rangesOn(sheet, name, [address]);
  if (!range) throw new Error(`there is no range ${address} on '${name}'`);
  return range;
}

export function rangesOn(sheet: Sheet, name: string, addresses: readonly string[]): Range[] {
  const known = held.get(name) ?? new Map<string, Range>();
  held.set(name, known);
  const unknown = addresses.filter((address) => !known.has(address));
  if (unknown.length > 0) {
    const wanted = [...new Set([...unknown, ...(expected.get(name) ?? [])])].filter(
      (address) => !known.has(address),
    );
    expected.delete(name);
    const [only = ''] = wanted;
    const found = wanted.length === 1 ? [sheet.getRange(only)] : sheet.getRangeList(wanted).getRanges();
    wanted.forEach((address, index) => {
      const range = found[index];
      if (range) known.set(address, range);
    });
  }
  return addresses.flatMap((address) => known.get(address) ?? []);
}
