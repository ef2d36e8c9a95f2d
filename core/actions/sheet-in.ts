import type { BookAnswer } from '../sheet-port/answers.ts';

/** The sheet in "='My costs'!$B$5" or "=Costs!$B$5"; '' where there is none. */
export function sheetIn(refersTo: string): string {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(refersTo);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? '';
}

/** Whether a name points to one of these sheets. */
export const isOnSheets = (
  { refersTo }: { readonly refersTo: string },
  sheets: ReadonlySet<string>,
): boolean => sheets.has(sheetIn(refersTo));

/** The sheet to which a name of the workbook points, whatever that is called meanwhile; null where there is none. */
export function sheetNamedBy({ names, sheets }: BookAnswer, name: string): string | null {
  const found = names.find((each) => each.name === name && each.sheet === null);
  const sheet = sheetIn(found?.refersTo ?? '');
  return sheets.some((each) => each.name === sheet) ? sheet : null;
}
