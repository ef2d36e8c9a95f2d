import { quoteSheet } from '../core/cells/address.ts';
import type { OperationOf } from '../core/sheet-port/operations.ts';
import { fixed } from '../core/workbook/model/addresses.ts';
import type { Amendment } from './amend.ts';
import { inFile } from './formula-in-file.ts';
import { toXml } from './xml-text.ts';

/**
 * What hucre 1.0 cannot be told of printing: an area that a formula gives, as Excel keeps it where somebody defined one in
 * its list of names (openpyxl warns of such files: "Print area cannot be set to Defined name"), and several areas. It does
 * not quote a sheet's name there either: Excel would call a file with "Buy or build" damaged.
 * @param sheets as they stand in the file.
 */
export const printAreas =
  (
    sheets: readonly { readonly name: string; readonly print: OperationOf<'print'> | undefined }[],
  ): Amendment =>
  (path, xml) => {
    if (path !== 'xl/workbook.xml') return xml;
    const said = xml.replaceAll(
      /(<definedName[^>]*name="_xlnm\.Print_(Area|Titles)" localSheetId="(\d+)"[^>]*>)[^<]*/g,
      (whole, tag: string, kind: string, index: string) => {
        const { name = '', print } = sheets[Number(index)] ?? {};
        if (!print) return whole;
        return `${tag}${toXml(kind === 'Area' ? areaOf(name, print) : titlesOf(name, print))}`;
      },
    );
    return areasFirst(said);
  };

/**
 * By their names, as Excel itself keeps them. LibreOffice works out the page breaks of every sheet for each row or column
 * that is repeated, and of a sheet whose area it does not know yet down to the last of its million rows (UpdatePageBreaks in
 * its table5.cxx): with the areas behind the titles a sixth of opening a workbook went there.
 */
const areasFirst = (xml: string): string => {
  const areas = xml.match(printArea)?.join('') ?? '';
  return xml.replaceAll(printArea, '').replace('<definedNames>', () => `<definedNames>${areas}`);
};
const printArea = /<definedName[^>]*name="_xlnm\.Print_Area"[^>]*>[^<]*<\/definedName>/g;

const areaOf = (sheet: string, { areas, filledArea }: OperationOf<'print'>): string =>
  filledArea === undefined
    ? areas.map((area) => `${quoteSheet(sheet)}!${fixed(area)}`).join(',')
    : inFile(filledArea);

const titlesOf = (sheet: string, { repeatedRows, repeatedColumns }: OperationOf<'print'>): string =>
  [repeatedColumns ?? [], repeatedRows]
    .flat()
    .map((titles) => `${quoteSheet(sheet)}!${titles.replaceAll(/[A-Z]+|\d+/g, '$$$&')}`)
    .join(',');

/** Side by side before below: a row of a wide table stays together. hucre has no word for it. */
export const overThenDown: Amendment = (path, xml) =>
  path.startsWith('xl/worksheets/')
    ? xml.replace('<pageSetup ', '<pageSetup pageOrder="overThenDown" ')
    : xml;
