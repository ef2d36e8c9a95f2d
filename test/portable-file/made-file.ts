import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { portableFile, type WithoutTwin } from '../../xlsx-file/portable/portable-file.ts';
import { formulaResults, formulaTexts } from '../workbook/formula-results.ts';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

interface Given {
  /** The rows of each sheet as they stand in the file. */
  sheets: Record<string, string>;
  /** Inside of <sst>. */
  strings?: string;
  /** Inside of <workbook>, behind its sheets. */
  behindSheets?: string;
  /** Of the first sheet. */
  table?: string;
  /** Other parts. */
  more?: Record<string, string | Uint8Array>;
  /** Other links of the workbook. */
  links?: string;
}

const linksXml = (links: string) =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`;
const link = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;

/** A .xlsx with these parts, hand-made: what programs write differs in its cells, not in what is around them. */
export function madeFile({
  sheets,
  strings,
  behindSheets = '',
  table,
  more = {},
  links = '',
}: Given): Uint8Array {
  const names = Object.keys(sheets);
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`,
    '_rels/.rels': linksXml(link('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 7}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets>${behindSheets}</workbook>`,
    'xl/_rels/workbook.xml.rels': linksXml(
      names
        .map((_, index) => link(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
        .join('') +
        (strings === undefined ? '' : link('rId90', 'sharedStrings', '/xl/sharedStrings.xml')) +
        links,
    ),
  };
  if (strings !== undefined)
    parts['xl/sharedStrings.xml'] = `${declaration}<sst xmlns="${main}">${strings}</sst>`;
  for (const [index, name] of names.entries())
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `${declaration}<worksheet xmlns="${main}" xmlns:r="${relations}"><sheetData>${sheets[name]}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
  if (table !== undefined) {
    parts['xl/tables/table1.xml'] = table;
    parts['xl/worksheets/_rels/sheet1.xml.rels'] = linksXml(link('rId1', 'table', '../tables/table1.xml'));
  }
  return zipSync(
    Object.fromEntries(
      Object.entries({ ...parts, ...more }).map(([path, part]) => [
        path,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  );
}

/** A sheet named S of one row, in which A1 is 300, B1 is 100 and the given cells follow. */
export const inRow = (cells: string): Uint8Array =>
  madeFile({ sheets: { S: `<row r="1"><c r="A1"><v>300</v></c><c r="B1"><v>100</v></c>${cells}</row>` } });

export const partsOf = (file: Uint8Array): Map<string, Uint8Array> =>
  new Map(Object.entries(unzipSync(file)));

export const partIn = (file: Uint8Array, path: string): string =>
  strFromU8(unzipSync(file)[path] ?? new Uint8Array());

export const sheetIn = (file: Uint8Array, number = 1): string =>
  partIn(file, `xl/worksheets/sheet${number}.xml`);

/** Formulas by "S!C1", as they stand in the file. */
export const formulasAfter = (file: Uint8Array, withoutTwin: WithoutTwin = 'value') =>
  Object.fromEntries(formulaTexts(portableFile(file, withoutTwin).bytes));

/** Values of formulas by "S!C1". */
export const valuesAfter = (file: Uint8Array, withoutTwin: WithoutTwin = 'value') =>
  Object.fromEntries(
    [...formulaResults(portableFile(file, withoutTwin).bytes)].map(([at, { type, text }]) => [
      at,
      type === 'n' ? Number(text) : text,
    ]),
  );
