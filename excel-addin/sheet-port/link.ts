import { quoteSheet } from '../../core/cells/address.ts';
import type { OperationOf } from '../../core/sheet-port/operations.ts';

export function addLink(context: Excel.RequestContext, operation: OperationOf<'link'>): void {
  const range = context.workbook.worksheets.getItem(operation.sheet).getRange(operation.at);
  range.hyperlink = { documentReference: `${quoteSheet(operation.toSheet)}!${operation.toCell}` };
}
