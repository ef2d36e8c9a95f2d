import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { worksheetOf } from './worksheet.ts';

export function setView(context: Excel.RequestContext, operation: OperationOf<'view'>): void {
  const sheet = worksheetOf(context, operation.sheet);
  const { frozenRows, frozenColumns } = operation;
  sheet.showGridlines = operation.gridlines;
  // freezeRows and freezeColumns undo one another.
  if (frozenRows > 0 && frozenColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  } else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) sheet.freezePanes.freezeColumns(frozenColumns);
  else sheet.freezePanes.unfreeze();
}

export function activate(context: Excel.RequestContext, operation: OperationOf<'activate'>): void {
  const sheet = worksheetOf(context, operation.sheet);
  sheet.activate();
  sheet.getRange(operation.at).select();
}
