import { quoteSheet } from '../../core/cells/address.ts';
import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { worksheetOf } from './worksheet.ts';

export function addLink(context: Excel.RequestContext, operation: OperationOf<'link'>): void {
  const range = worksheetOf(context, operation.sheet).getRange(operation.at);
  range.hyperlink = {
    documentReference: `${quoteSheet(operation.toSheet)}!${operation.toCell}`,
    // Whether the cell's text stays without it, Microsoft does not say.
    textToDisplay: operation.text,
  };
}
