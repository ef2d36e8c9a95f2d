import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A part's XML as it should be. */
export type Amendment = (path: string, xml: string) => string;

/** The first day that a zip file can hold: the same file every time. */
const mtime = new Date(1980, 0, 1);

/** Puts right in a finished file what hucre cannot be told. */
export function amend(file: Uint8Array, amendments: readonly Amendment[]): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]): [string, Uint8Array] => {
    const before = strFromU8(bytes);
    const after = amendments.reduce((xml, amendment) => amendment(path, xml), before);
    return [path, after === before ? bytes : strToU8(after)];
  });
  return zipSync(Object.fromEntries(parts), { mtime });
}
