import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const workbookPart = 'xl/workbook.xml';
/** The first day that a zip file can hold: the same file every time. */
const mtime = new Date(1980, 0, 1);

/** hucre 1.0 writes every name visible; the marks by which tabs are found again are not for people to see. */
export function hideNames(file: Uint8Array, names: readonly string[]): Uint8Array {
  const parts = unzipSync(file);
  const workbook = parts[workbookPart];
  if (workbook === undefined) throw new Error(`the file has no part ${workbookPart}`);
  const hidden = names.reduce(
    (xml, name) => xml.replaceAll(`<definedName name="${name}"`, `<definedName hidden="1" name="${name}"`),
    strFromU8(workbook),
  );
  return zipSync({ ...parts, [workbookPart]: strToU8(hidden) }, { mtime });
}
