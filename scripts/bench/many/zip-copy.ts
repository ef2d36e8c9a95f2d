import { inflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile, ZipPassThrough } from 'fflate';

/** A part of a zip file as it lies there, packed. */
interface Packed {
  readonly name: string;
  readonly crc: number;
  readonly size: number;
  readonly compression: number;
  readonly bytes: Uint8Array;
}

/** A zip file of which most parts are copied as they are packed: to pack them anew would take most of the time. */
export class ZipCopy {
  readonly #parts: Packed[] = [];

  constructor(file: Uint8Array) {
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    const end = file.length - 22;
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((part) => view.getUint16(at + part, true));
      const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
      const local = view.getUint32(at + 42, true);
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      this.#parts.push({
        name: new TextDecoder().decode(file.subarray(at + 46, at + 46 + name)),
        crc: view.getUint32(at + 16, true),
        size,
        compression: view.getUint16(at + 10, true),
        bytes: file.subarray(from, from + packed),
      });
      at += 46 + name + extra + comment;
    }
  }

  text(name: string): string {
    const part = this.#parts.find((each) => each.name === name);
    if (!part) throw new Error(`there is no part ${name}`);
    return (part.compression === 0 ? Buffer.from(part.bytes) : inflateRawSync(part.bytes)).toString('utf8');
  }

  /** The file with other texts in some of its parts. */
  with(changed: Readonly<Record<string, string>>): Uint8Array {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((failure, chunk) => {
      if (failure) throw failure;
      chunks.push(chunk);
    });
    for (const { name, crc, size, compression, bytes } of this.#parts) {
      const text = changed[name];
      if (text !== undefined) {
        const part = new ZipPassThrough(name);
        zip.add(part);
        part.push(new TextEncoder().encode(text), true);
      } else {
        const part: ZipInputFile = { filename: name, crc, size, compression };
        zip.add(part);
        part.ondata?.(null, Uint8Array.from(bytes), true);
      }
    }
    zip.end();
    return Buffer.concat(chunks);
  }
}
