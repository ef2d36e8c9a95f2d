import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function link(book: Spreadsheet, { sheet, at, toSheet, toCell }: OperationOf<'link'>): null {
  const cell = sheetNamed(book, sheet).getRange(at);
  const target = `#gid=${sheetNamed(book, toSheet).getSheetId()}&range=${toCell}`;
  const text = SpreadsheetApp.newRichTextValue().setText(cell.getDisplayValue()).setLinkUrl(target).build();
  cell.setRichTextValue(text);
  return null;
}
