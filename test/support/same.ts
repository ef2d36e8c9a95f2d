/** Equal to a relative tolerance; the values' own size counts. */
export function isClose(one: number, other: number, relative: number): boolean {
  return one === other || Math.abs(one - other) <= relative * Math.max(Math.abs(one), Math.abs(other));
}
