import { splitReference } from '../core/cells/address.ts';
import { placeOf } from '../core/workbook/model/addresses.ts';
import type { Amendment } from './amend.ts';
import { type ResultAt, textOf } from './results.ts';
import { toXml } from './xml-text.ts';

/** The title with a text of its own: its look, and what stands behind the text. */
const written = /<c:title><c:tx><c:rich>(.*?<a:pPr>.*?<\/a:pPr>).*?<\/c:rich><\/c:tx>(.*?)<\/c:title>/s;

/**
 * hucre 1.0 gives a chart no title that is a cell's text, such as one that names the currency that was chosen.
 * @param titles of each chart of the file in its order, the cell whose text is its title.
 */
export const chartTitles =
  (titles: readonly (string | undefined)[], resultAt: ResultAt): Amendment =>
  (path, xml) => {
    const [, number] = /^xl\/charts\/chart(\d+)\.xml$/.exec(path) ?? [];
    const reference = titles[Number(number) - 1];
    if (reference === undefined) return xml;
    const { sheet, address } = splitReference(reference);
    const { row, column } = placeOf(address);
    const text = toXml(textOf(resultAt(sheet, row - 1, column - 1)));
    return xml.replace(written, (_, look: string, behind: string) =>
      [
        `<c:title><c:tx><c:strRef><c:f>${toXml(reference)}</c:f>`,
        `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${text}</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
        `${behind}<c:txPr>${look}<a:endParaRPr lang="en-US"/></a:p></c:txPr></c:title>`,
      ].join(''),
    );
  };
