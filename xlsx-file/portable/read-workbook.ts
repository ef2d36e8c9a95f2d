import { posix } from 'node:path';
import { parseArea } from '../../core/cells/address.ts';
import type { TableNow } from '../../core/portable/table-reference.ts';
import { CannotRead } from './cannot-read.ts';
import { refuseOtherPackages } from './other-kinds.ts';
import type { Package } from './read-package.ts';
import { type FileRow, readRows, textIn } from './read-sheet.ts';
import { fromStored } from './stored-text.ts';
import { attribute, firstNamed, named, type Part, readPart } from './xml.ts';

export interface FileSheet {
  readonly name: string;
  readonly part: Part;
  readonly rows: readonly FileRow[];
}

export interface FileName {
  readonly name: string;
  /** The index of the only sheet that knows it. */
  readonly sheet: number | undefined;
  readonly formula: string;
  /** '' where it has none. */
  readonly comment: string;
}

export interface FileTable extends TableNow {
  /** Formulas that new rows get. */
  readonly columnFormulas: readonly string[];
}

export interface FileBook {
  readonly parts: Package;
  readonly workbook: Part;
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
  readonly tables: readonly FileTable[];
  /** Its days count from 1904. */
  readonly isFrom1904: boolean;
}

interface Link {
  readonly id: string;
  readonly kind: string;
  readonly path: string;
}

/** What a workbook says before any of its sheets is read. */
export interface OpenedBook {
  readonly workbook: Part;
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly texts: readonly string[];
  readonly names: readonly FileName[];
  readonly isFrom1904: boolean;
}

/** @throws CannotRead */
export function openWorkbook(parts: Package): OpenedBook {
  refuseOtherPackages(parts);
  if (!parts.has('[Content_Types].xml')) throw new CannotRead('is a zip file, but no .xlsx');
  const path = linksOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.path;
  if (path === undefined) throw new CannotRead('is no .xlsx: it holds no workbook');
  const workbook = readPart(parts, path);
  if (firstNamed(workbook.root, 'sheets') === undefined)
    throw new CannotRead('is no .xlsx but another document of Office');
  const links = linksOf(parts, path);
  const strings = links.find(({ kind }) => kind === 'sharedStrings');
  const texts = strings ? named(readPart(parts, strings.path).root, 'si').map(textIn) : [];
  const sheets = named(firstNamed(workbook.root, 'sheets') ?? workbook.root, 'sheet').map((element) => {
    const name = attribute(element, 'name') ?? '';
    const link = links.find(({ id }) => id === relationOf(element));
    if (link === undefined) throw new CannotRead(`is damaged: its sheet ${name} has no part`);
    return { name, path: link.path };
  });
  const isFrom1904 = firstNamed(workbook.root, 'workbookPr')?.attributes.date1904;
  return {
    workbook,
    sheets,
    texts,
    names: namesIn(workbook),
    isFrom1904: isFrom1904 === '1' || isFrom1904 === 'true',
  };
}

/** @throws CannotRead */
export function readWorkbook(parts: Package): FileBook {
  const { workbook, texts, names, isFrom1904, ...opened } = openWorkbook(parts);
  const tables: FileTable[] = [];
  const sheets = opened.sheets.map(({ name, path }) => {
    const part = readPart(parts, path);
    for (const { kind, path: table } of linksOf(parts, path))
      if (kind === 'table') tables.push(readTable(readPart(parts, table), name));
    const data = firstNamed(part.root, 'sheetData'); // a sheet that is one chart has none
    return { name, part, rows: data ? readRows(data, texts) : [] };
  });
  return { parts, workbook, sheets, names, tables, isFrom1904 };
}

/** r:id, also where the prefix is another one; never sheetId. */
const relationOf = (element: Parameters<typeof attribute>[0]) =>
  Object.entries(element.attributes).find(([key]) => key.endsWith(':id'))?.[1];

/** The path of the part that holds another part's links. */
export const linksPath = (path: string): string =>
  posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);

/** What a part links to inside of the file; '' is the file itself. */
export function linksOf(parts: Package, path: string): Link[] {
  const at = path === '' ? '_rels/.rels' : linksPath(path);
  if (!parts.has(at)) return [];
  return named(readPart(parts, at).root, 'Relationship').flatMap(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    if (mode === 'External') return [];
    const to = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(path || '.'), target);
    return [{ id, kind: type.slice(type.lastIndexOf('/') + 1), path: to }];
  });
}

function namesIn({ root }: Part): FileName[] {
  const list = firstNamed(root, 'definedNames');
  return named(list ?? root, 'definedName').map((element) => {
    const local = element.attributes.localSheetId;
    return {
      name: attribute(element, 'name') ?? '',
      sheet: local === undefined ? undefined : Number(local),
      formula: element.text,
      comment: attribute(element, 'comment') ?? '',
    };
  });
}

function readTable({ root }: Part, sheet: string): FileTable {
  const columns = named(firstNamed(root, 'tableColumns') ?? root, 'tableColumn');
  return {
    name: root.attributes.displayName ?? root.attributes.name ?? '',
    sheet,
    area: parseArea(root.attributes.ref ?? '') ?? { row: 1, column: 1, rows: 1, columns: 1 },
    headRows: Number(root.attributes.headerRowCount ?? 1),
    totalRows: Number(root.attributes.totalsRowCount ?? 0),
    columns: columns.map((column) => fromStored(attribute(column, 'name') ?? '')),
    columnFormulas: columns.flatMap((column) => firstNamed(column, 'calculatedColumnFormula')?.text ?? []),
  };
}
