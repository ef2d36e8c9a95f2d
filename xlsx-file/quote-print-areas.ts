import type { Amendment } from './amend.ts';

/** hucre 1.0 does not quote a sheet's name there: Excel would call a file with "Buy or build" damaged. */
export const quotePrintAreas: Amendment = (path, xml) =>
  path === 'xl/workbook.xml'
    ? xml.replaceAll(
        /(<definedName[^>]*name="_xlnm\.Print_Area"[^>]*>)([^'!<]*[^'!<\w][^'!<]*)!/g,
        (_, tag: string, sheet: string) => `${tag}'${sheet}'!`,
      )
    : xml;
