import { CannotRead } from '../../xlsx-file/portable/cannot-read.ts';
import type { Package } from '../../xlsx-file/portable/read-package.ts';
import { type FileRow, readRows } from '../../xlsx-file/portable/read-sheet.ts';
import { firstNamed, readPart } from '../../xlsx-file/portable/xml.ts';

const startOfRow = /<((?:\w+:)?)row\b[^>]*>/g;

/**
 * These rows of a sheet. Workings is eight megabytes of XML of which a hundred rows are wanted, and to read it whole takes ten times
 * as long as all else: the others are cut out before the XML is read.
 */
export function rowsSliced(
  parts: Package,
  path: string,
  wanted: ReadonlySet<number>,
  texts: readonly string[],
): FileRow[] {
  const bytes = parts.get(path);
  if (bytes === undefined) throw new CannotRead(`is damaged: it has no part ${path}`);
  const cut = cutRows(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'), wanted);
  if (cut !== null) {
    const { root } = readPart(new Map([[path, Buffer.from(cut)]]), path);
    return readRows(root, texts);
  }
  const data = firstNamed(readPart(parts, path).root, 'sheetData');
  return (data ? readRows(data, texts) : []).filter(({ row }) => wanted.has(row));
}

/** null where the text has comments or the like, or rows without numbers: then only reading it all can tell. */
function cutRows(text: string, wanted: ReadonlySet<number>): string | null {
  if (text.includes('<!')) return null;
  const rows: string[] = [];
  for (const { 0: tag, 1: prefix, index } of text.matchAll(startOfRow)) {
    const number = /\br="(\d+)"/.exec(tag)?.[1];
    if (number === undefined) return null;
    if (!wanted.has(Number(number))) continue;
    if (tag.endsWith('/>')) continue;
    const end = `</${prefix}row>`;
    const to = text.indexOf(end, index);
    if (to < 0) return null;
    rows.push(text.slice(index, to + end.length));
  }
  return `<sheetData>${rows.join('')}</sheetData>`;
}
