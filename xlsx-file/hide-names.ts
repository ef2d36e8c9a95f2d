import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** hucre 1.0 writes every name visible; the marks by which tabs are found again are not for people to see. */
export function hideNames(file: Uint8Array, names: readonly string[]): Uint8Array {
  return changePart(file, 'xl/workbook.xml', (xml) =>
    names.reduce(
      (changed, name) =>
        changed.replaceAll(`<definedName name="${name}"`, `<definedName hidden="1" name="${name}"`),
      xml,
    ),
  );
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Buffer;
}
const deflated = 8;

/** Replaces the text of one part of a zip file; all others keep their bytes. */
function changePart(file: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const entries = entriesOf(Buffer.from(file)).map((entry) => {
    if (entry.name !== name) return entry;
    const unpacked = entry.method === deflated ? inflateRawSync(entry.packed) : entry.packed;
    const changed = Buffer.from(change(unpacked.toString('utf8')));
    return {
      name,
      method: deflated,
      crc: crc32(changed),
      size: changed.length,
      packed: deflateRawSync(changed),
    };
  });
  return zipOf(entries);
}

function entriesOf(file: Buffer): Entry[] {
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06'));
  if (end < 0) throw new Error('the file is not a zip');
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = file.readUInt16LE(at + 28);
    const local = file.readUInt32LE(at + 42);
    const data = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      size: file.readUInt32LE(at + 24),
      packed: file.subarray(data, data + file.readUInt32LE(at + 20)),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function zipOf(entries: readonly Entry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const header = Buffer.alloc(26); // what the local header and the directory share
    header.writeUInt16LE(20, 0); // version needed
    header.writeUInt16LE(0x0800, 2); // names are UTF-8
    header.writeUInt16LE(entry.method, 4);
    header.writeUInt16LE(0x21, 8); // 1 January 1980: the same input gives the same bytes
    header.writeUInt32LE(entry.crc, 10);
    header.writeUInt32LE(entry.packed.length, 14);
    header.writeUInt32LE(entry.size, 18);
    header.writeUInt16LE(name.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    parts.push(Buffer.from('PK\x03\x04'), header, name, entry.packed);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), header, rest, name);
    offset += 30 + name.length + entry.packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, list, Buffer.from('PK\x05\x06'), end]);
}
