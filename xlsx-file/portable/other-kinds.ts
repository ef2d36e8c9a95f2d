import { CannotRead } from './cannot-read.ts';

const startsWith = (file: Uint8Array, ...bytes: number[]) => bytes.every((byte, at) => file[at] === byte);

/** Refuses what its first bytes show to be no .xlsx, saying what it is. */
export function refuseOthers(file: Uint8Array): void {
  if (file.length === 0) throw new CannotRead('is empty');
  // [MS-CFB] 2.2. An encrypted .xlsx is such a file with a stream "EncryptedPackage" ([MS-OFFCRYPTO] 2.3.4.4).
  if (startsWith(file, 0xd0, 0xcf, 0x11, 0xe0))
    throw new CannotRead(
      holds(file, 'EncryptedPackage')
        ? 'is encrypted: open it with its password and save it without one first'
        : 'is no .xlsx but a workbook of the old kind (.xls): save it as .xlsx first',
    );
  if (startsWith(file, 0x50, 0x4b, 0x05, 0x06)) throw new CannotRead('is an empty zip file');
  if (startsWith(file, 0x50, 0x4b, 0x03, 0x04)) return;
  const isPage = startsWith(file, 0x3c) || startsWith(file, 0xef, 0xbb, 0xbf, 0x3c);
  throw new CannotRead(
    isPage
      ? 'is no .xlsx but a page of HTML or XML: save it as .xlsx first'
      : 'is no .xlsx: a .csv or another file has to be saved as .xlsx first',
  );
}

/** Refuses what its parts show to be no .xlsx. */
export function refuseOtherPackages(parts: ReadonlyMap<string, Uint8Array>): void {
  const kind = new TextDecoder().decode(parts.get('mimetype') ?? new Uint8Array());
  if (kind.startsWith('application/vnd.oasis.opendocument'))
    throw new CannotRead('is no .xlsx but an OpenDocument file (.ods): save it as .xlsx first');
  if ([...parts.keys()].some((path) => path.endsWith('.iwa')))
    throw new CannotRead('is no .xlsx but a Numbers document: export it as .xlsx first');
  if (parts.has('xl/workbook.bin'))
    throw new CannotRead('is a binary workbook (.xlsb): save it as .xlsx first');
}

/** Names of streams are in UTF-16. */
const holds = (file: Uint8Array, name: string): boolean =>
  Buffer.from(file).includes(Buffer.from(name, 'utf16le'));
