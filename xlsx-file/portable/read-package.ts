import { crc32, inflateRawSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { CannotRead } from './cannot-read.ts';
import { refuseOthers } from './other-kinds.ts';
import { type ZipEntry, zipDirectory } from './zip-directory.ts';

/** The parts of a .xlsx by their path, in the order of the file. */
export type Package = ReadonlyMap<string, Uint8Array>;

/** Unpacked, no workbook that people work in comes near it; what does is a zip bomb, or too much for this command. */
const mostBytes = 256 * 1024 * 1024;

/** @throws CannotRead for what is no .xlsx, or a damaged one. */
export function readPackage(file: Uint8Array): Package {
  const entries = checkedDirectory(file);
  const unpacked = unpack(file);
  return new Map(entries.map((entry) => [entry.name, whole(entry, unpacked[entry.name])]));
}

/** The same, each part unpacked when somebody asks for it: a workbook holds much that need not be read. */
export class LazyPackage extends Map<string, Uint8Array> {
  readonly #file: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  /** @throws CannotRead */
  constructor(file: Uint8Array) {
    const entries = checkedDirectory(file);
    super(entries.map(({ name }) => [name, new Uint8Array()]));
    this.#file = file;
    this.#entries = new Map(entries.map((entry) => [entry.name, entry]));
  }

  /** @throws CannotRead where the part is damaged. */
  override get(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name);
    return entry && whole(entry, unpackOne(this.#file, entry));
  }
}

function checkedDirectory(file: Uint8Array): ZipEntry[] {
  refuseOthers(file);
  const entries = zipDirectory(file);
  if (entries.some(({ isEncrypted }) => isEncrypted))
    throw new CannotRead('is a zip file with a password: save it without one first');
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostBytes)
    throw new CannotRead('would unpack to more than 256 MB');
  if (new Set(entries.map(({ name }) => name)).size < entries.length)
    throw new CannotRead('is damaged: its zip file holds a part twice');
  return entries;
}

function whole({ name, checksum }: ZipEntry, part: Uint8Array | undefined): Uint8Array {
  if (part === undefined || crc32(part) !== checksum)
    throw new CannotRead(`is damaged: its part ${name} cannot be unpacked`);
  return part;
}

function unpack(file: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(file);
  } catch {
    throw new CannotRead('is damaged: its zip file cannot be unpacked');
  }
}

/** By zlib itself, which takes a third of the time where one large part is wanted. */
function unpackOne(file: Uint8Array, { size, packed }: ZipEntry): Uint8Array | undefined {
  try {
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    const from = packed.at + 30 + view.getUint16(packed.at + 26, true) + view.getUint16(packed.at + 28, true);
    const bytes = file.subarray(from, from + packed.size);
    return packed.isDeflated ? inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) }) : bytes;
  } catch {
    return undefined;
  }
}

/** The first day that a zip file can hold: the same parts give the same file. */
const mtime = new Date(1980, 0, 1);

export const writePackage = (parts: Package): Uint8Array => zipSync(Object.fromEntries(parts), { mtime });
