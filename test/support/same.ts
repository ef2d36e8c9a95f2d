import { expect } from 'vitest';

/** Equal to a relative tolerance; the values' own size counts. */
export function isClose(one: number, other: number, relative: number): boolean {
  return one === other || Math.abs(one - other) <= relative * Math.max(Math.abs(one), Math.abs(other));
}

/** Of large contents: going through them one by one, which shows where they differ, takes ten times as long. */
export function expectSame(found: unknown, wanted: unknown, what = ''): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found, what).toEqual(wanted);
}
