import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { areaOf, Block } from './block.ts';
import { idOf, sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type Link = OperationOf<'link'>;

export function addLink(book: Spreadsheet, link: Link): null {
  addLinks(book, [link]);
  return null;
}

/** Links on one sheet: where they stand in one block without gaps, they are set together. */
export function addLinks(book: Spreadsheet, links: readonly Link[]): void {
  const name = links[0]?.sheet ?? '';
  const sheet = sheetNamed(book, name);
  const places = links.map(({ at }) => areaOf(at));
  const block = new Block<RichText | null>(places, null);
  links.forEach((link, index) => {
    const { row = 1, column = 1 } = places[index] ?? {};
    block.set(row, column, linkText(book, link));
  });
  const isWhole = block.table.every((line) => line.every((text) => text !== null));
  if (isWhole)
    block
      .rangeOn(sheet, name)
      .setRichTextValues(block.table.map((line) => line.flatMap((text) => text ?? [])));
  else for (const link of links) sheet.getRange(link.at).setRichTextValue(linkText(book, link));
}

function linkText(book: Spreadsheet, { text, toSheet, toCell }: Link): RichText {
  const target = `#gid=${idOf(sheetNamed(book, toSheet))}&range=${toCell}`;
  return SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(target).build();
}
