import { CannotRead } from './cannot-read.ts';

/** What a zip file's directory says of an entry. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly checksum: number;
  readonly isEncrypted: boolean;
  /** As it lies in the file: whether deflated, how long, and where what stands before it begins. */
  readonly packed: { readonly isDeflated: boolean; readonly size: number; readonly at: number };
}

const ofDirectory = 0x06054b50;
const ofEntry = 0x02014b50;
/** A comment of the longest length may stand behind the end of the directory. */
const mostBehind = 22 + 0xffff;

/**
 * The directory at the end of a zip file: fflate tells no checksums, and a damaged picture would go on as if it were whole.
 * (APPNOTE.TXT 4.3.12 and 4.3.16; without zip64, which workbooks under 4 GB do not need.)
 */
export function zipDirectory(file: Uint8Array): ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let end = file.length - 22;
  const first = Math.max(0, file.length - mostBehind);
  while (end >= first && view.getUint32(end, true) !== ofDirectory) end -= 1;
  if (end < first) throw new CannotRead('is cut off: the end of its zip directory is missing');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > file.length || view.getUint32(at, true) !== ofEntry)
      throw new CannotRead('is damaged: its zip directory cannot be read');
    const [name, extra, comment] = [28, 30, 32].map((part) => view.getUint16(at + part, true));
    const [nameLength = 0, extraLength = 0, commentLength = 0] = [name, extra, comment];
    entries.push({
      name: new TextDecoder().decode(file.subarray(at + 46, at + 46 + nameLength)),
      size: view.getUint32(at + 24, true),
      checksum: view.getUint32(at + 16, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: {
        isDeflated: view.getUint16(at + 10, true) === 8,
        size: view.getUint32(at + 20, true),
        at: view.getUint32(at + 42, true),
      },
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}
