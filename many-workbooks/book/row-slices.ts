import { CannotRead } from '../../xlsx-file/portable/cannot-read.ts';
import type { Package } from '../../xlsx-file/portable/read-package.ts';
import { type FileRow, readRows } from '../../xlsx-file/portable/read-sheet.ts';
import { firstNamed, readPart } from '../../xlsx-file/portable/xml.ts';

/**
 * These rows of a sheet. Workings is eight megabytes of XML of which a hundred rows are wanted, and to read it whole takes ten times
 * as long as all else: they are cut out before the XML is read.
 */
export function rowsSliced(
  parts: Package,
  path: string,
  wanted: ReadonlySet<number>,
  texts: readonly string[],
): FileRow[] {
  const bytes = parts.get(path);
  if (bytes === undefined) throw new CannotRead(`is damaged: it has no part ${path}`);
  const cut = cutRows(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), wanted);
  if (cut !== null) return readRows(readPart(new Map([[path, cut]]), path).root, texts);
  const data = firstNamed(readPart(new Map([[path, bytes]]), path).root, 'sheetData');
  return (data ? readRows(data, texts) : []).filter(({ row }) => wanted.has(row));
}

/** null where the text is not written as all programs known write it: then only reading it all can tell. */
function cutRows(text: Buffer, wanted: ReadonlySet<number>): Buffer | null {
  const first = text.indexOf('<sheetData>');
  const last = text.indexOf('</sheetData>', -12 - mostBehind);
  const end = last < 0 ? text.indexOf('</sheetData>') : last;
  if (first < 0 || end < 0 || text.indexOf('<row r="', first) < 0 || text.includes('<!', first)) return null;
  const rows: Buffer[] = [];
  let from = first;
  for (const number of [...wanted].sort((one, other) => one - other)) {
    const row = startOf(text, number, from, end);
    if (row < 0) continue;
    const close = text.indexOf('</row>', row);
    if (close < 0) return null;
    const next = text.indexOf('<row ', row + 1);
    // A row without cells ends in its own tag.
    if (next > 0 && next < close) continue;
    rows.push(text.subarray(row, close + 6));
    from = close;
  }
  return Buffer.concat([Buffer.from('<sheetData>'), ...rows, Buffer.from('</sheetData>')]);
}

/** What may stand behind the rows, such as conditional formats. */
const mostBehind = 2_000_000;

/** Where a row begins; rows stand in their order, so one that is not there is found out at the next. */
function startOf(text: Buffer, number: number, from: number, end: number): number {
  for (let at = from; at < end; ) {
    const step = Math.min(end, at + lookedAtOnce);
    const found = text.subarray(at, step + 32).indexOf(`<row r="${number}"`);
    if (found >= 0) return at + found;
    const other = text.indexOf('<row r="', step);
    if (other < 0) return -1;
    if (Number(text.toString('latin1', other + 8, text.indexOf('"', other + 8))) > number) return -1;
    at = step;
  }
  return -1;
}

const lookedAtOnce = 65_536;
