import { crc32 } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { CannotRead } from './cannot-read.ts';
import { refuseOthers } from './other-kinds.ts';
import { zipDirectory } from './zip-directory.ts';

/** The parts of a .xlsx by their path, in the order of the file. */
export type Package = ReadonlyMap<string, Uint8Array>;

/** Unpacked, no workbook that people work in comes near it; what does is a zip bomb, or too much for this command. */
const mostBytes = 256 * 1024 * 1024;

/** @throws CannotRead for what is no .xlsx, or a damaged one. */
export function readPackage(file: Uint8Array): Package {
  refuseOthers(file);
  const entries = zipDirectory(file);
  if (entries.some(({ isEncrypted }) => isEncrypted))
    throw new CannotRead('is a zip file with a password: save it without one first');
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostBytes)
    throw new CannotRead('would unpack to more than 256 MB');
  if (new Set(entries.map(({ name }) => name)).size < entries.length)
    throw new CannotRead('is damaged: its zip file holds a part twice');
  const unpacked = unpack(file);
  for (const { name, checksum } of entries) {
    const part = unpacked[name];
    if (part === undefined || crc32(part) !== checksum)
      throw new CannotRead(`is damaged: its part ${name} cannot be unpacked`);
  }
  return new Map(entries.map(({ name }) => [name, unpacked[name] ?? new Uint8Array()]));
}

function unpack(file: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(file);
  } catch {
    throw new CannotRead('is damaged: its zip file cannot be unpacked');
  }
}

/** The first day that a zip file can hold: the same parts give the same file. */
const mtime = new Date(1980, 0, 1);

export const writePackage = (parts: Package): Uint8Array => zipSync(Object.fromEntries(parts), { mtime });
