import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function highlight(book: Spreadsheet, operation: OperationOf<'highlight'>): null {
  const sheet = sheetNamed(book, operation.sheet);
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(operation.formula)
    .setFontColor(`#${operation.colour}`)
    .setBackground(`#${operation.fill}`)
    .setRanges([sheet.getRange(operation.range)])
    .build();
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
  return null;
}
