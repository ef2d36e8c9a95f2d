import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { worksheetOf } from './worksheet.ts';

/** Cells are open that were unlocked before; columns and rows may still be made wider, and rows filtered. */
export function protectSheet(context: Excel.RequestContext, { sheet }: OperationOf<'protect'>): void {
  worksheetOf(context, sheet).protection.protect({
    allowFormatColumns: true,
    allowFormatRows: true,
    allowAutoFilter: true,
  });
}

export function unprotectSheet(context: Excel.RequestContext, { sheet }: OperationOf<'unprotect'>): void {
  worksheetOf(context, sheet).protection.unprotect();
}
