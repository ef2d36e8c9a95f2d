import type { OperationOf } from '../../core/sheet-port/operations.ts';

export function addSheet(context: Excel.RequestContext, operation: OperationOf<'addSheet'>): void {
  const sheet = context.workbook.worksheets.add(operation.sheet);
  if (operation.tabColour) sheet.tabColor = `#${operation.tabColour}`;
}

export function renameSheet(context: Excel.RequestContext, { sheet, to }: OperationOf<'renameSheet'>): void {
  context.workbook.worksheets.getItem(sheet).name = to;
}

export function deleteSheet(context: Excel.RequestContext, operation: OperationOf<'deleteSheet'>): void {
  context.workbook.worksheets.getItem(operation.sheet).delete();
}
