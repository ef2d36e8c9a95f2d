import { builtInFunctions } from './built-in-functions/read.ts';

/**
 * Why a host refuses a function of this name, or null. Excel's rules:
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming
 * Google's: https://developers.google.com/apps-script/guides/sheets/functions#naming
 */
export function refusalOfName(name: string): string | null {
  if (!/^[A-Z][A-Z0-9_]{2,}$/.test(name)) {
    return 'must have three or more of A to Z, 0 to 9 and _, the first of them a letter';
  }
  if (name.endsWith('_')) return 'ends with _, which hides a function in Google Sheets';
  if (isReference(name)) return 'reads like the address of a cell';
  const host = Object.keys(builtInFunctions).find((each) => builtInFunctions[each]?.has(name));
  return host === undefined ? null : `is a function of ${host} already`;
}

/** Columns up to ZZZ and rows up to ten million: Google Sheets has more of both than Excel's XFD1048576. */
function isReference(name: string): boolean {
  const [, row] = /^[A-Z]{1,3}(\d+)$/.exec(name) ?? [];
  if (row !== undefined) return isBetween(row, 1, 10_000_000);
  // R1C1, where either number may be left out. R12 and C5 are read as A1 above.
  const [isR1C1, r = '', c = ''] = /^R(\d*)C(\d*)$/.exec(name) ?? [];
  return (
    isR1C1 !== undefined && (r === '' || isBetween(r, 1, 1_048_576)) && (c === '' || isBetween(c, 1, 16_384))
  );
}

const isBetween = (digits: string, least: number, most: number): boolean =>
  Number(digits) >= least && Number(digits) <= most;
