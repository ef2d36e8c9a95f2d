import { quoteSheet } from '../../core/cells/address.ts';
import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { worksheetOf } from './worksheet.ts';

export function addLink(context: Excel.RequestContext, operation: OperationOf<'link'>): void {
  const range = worksheetOf(context, operation.sheet).getRange(operation.at);
  range.hyperlink = {
    // Excel leaves the name of a sheet in a link as it was when the sheet is renamed.
    documentReference: operation.toName ?? `${quoteSheet(operation.toSheet)}!${operation.toCell}`,
    // Whether the cell's text stays without it, Microsoft does not say.
    textToDisplay: operation.text,
  };
}
