import type { Amendment } from './amend.ts';

/**
 * hucre 1.0 writes a formula's error value as a text, and nothing at all for an empty text: programs that do not
 * calculate would compare with the text, and take the cell for one that was never calculated.
 */
export const formulaResults: Amendment = (path, xml) =>
  path.startsWith('xl/worksheets/sheet')
    ? xml
        .replaceAll(/ t="str"(><f>[^<]*<\/f><v>#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NULL!)<)/g, ' t="e"$1')
        .replaceAll('</f><v/>', '</f><v></v>')
    : xml;
