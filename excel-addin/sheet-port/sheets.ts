import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { forgetWorksheets, worksheetOf } from './worksheet.ts';

export function addSheet(context: Excel.RequestContext, operation: OperationOf<'addSheet'>): void {
  const sheet = context.workbook.worksheets.add(operation.sheet);
  forgetWorksheets(context);
  if (operation.tabColour) sheet.tabColor = `#${operation.tabColour}`;
}

export function renameSheet(context: Excel.RequestContext, { sheet, to }: OperationOf<'renameSheet'>): void {
  worksheetOf(context, sheet).name = to;
  forgetWorksheets(context);
}

export function deleteSheet(context: Excel.RequestContext, operation: OperationOf<'deleteSheet'>): void {
  worksheetOf(context, operation.sheet).delete();
  forgetWorksheets(context);
}

/** Excel has no lock: the next run merges what two people made. */
export function expectSheets(): void {}
