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
