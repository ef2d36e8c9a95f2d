import { type KitName, kits } from '../../core/workbook/kits.ts';
import { type Package, readPackage, writePackage } from '../../xlsx-file/portable/read-package.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { example, operationsOf } from '../workbook/books.ts';

const made = new Map<KitName, Promise<Uint8Array>>();

/** The worked example of a kit as a file of 27 November 2026, as the build makes it. */
export function exampleFile(kit: KitName): Promise<Uint8Array> {
  const known = made.get(kit) ?? writeWorkbookFile(operationsOf({ ...example, tabs: kits[kit] }), 46_353);
  made.set(kit, known);
  return known;
}

const partsOf = new Map<Uint8Array, Package>();

/** The file with other texts in some parts, by the path of each. */
export function changed(
  file: Uint8Array,
  change: Readonly<Record<string, (text: string) => string>>,
): Uint8Array {
  const parts = partsOf.get(file) ?? readPackage(file);
  partsOf.set(file, parts);
  const texts = Object.entries(change).map(([path, act]) => {
    const text = Buffer.from(parts.get(path) ?? []).toString('utf8');
    return [path, Buffer.from(act(text))] as const;
  });
  return writePackage(new Map([...parts, ...texts]));
}

export const bookPart = 'xl/workbook.xml';

/** Where a sheet lies in files of ours. */
export function sheetPart(file: Uint8Array, name: string): string {
  const parts = partsOf.get(file) ?? readPackage(file);
  partsOf.set(file, parts);
  const names = [
    ...Buffer.from(parts.get(bookPart) ?? [])
      .toString('utf8')
      .matchAll(/<sheet name="([^"]+)"/g),
  ];
  return `xl/worksheets/sheet${names.findIndex(([, each]) => each === name) + 1}.xml`;
}
