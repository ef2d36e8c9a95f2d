import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { worksheetOf } from './worksheet.ts';

/** Excel refuses to add a name twice; whether one is there the operation says, so that nothing need be read first. */
export function defineName(context: Excel.RequestContext, operation: OperationOf<'name'>): void {
  const { name, refersTo, comment, hidden, isThere } = operation;
  const { names } = ownerOf(context, operation.sheet);
  if (isThere) {
    const item = names.getItem(name);
    item.formula = refersTo;
    item.comment = comment;
    return; // hidden since it was added: Excel hides no name later (office-js issues 3878, 3949)
  }
  const item = names.add(name, refersTo, comment);
  if (hidden) item.visible = false;
}

export function deleteName(context: Excel.RequestContext, operation: OperationOf<'deleteName'>): void {
  ownerOf(context, operation.sheet).names.getItem(operation.name).delete();
}

/** The sheet in whose scope a name lives, or the workbook. */
function ownerOf(context: Excel.RequestContext, sheet: string | undefined): Excel.Workbook | Excel.Worksheet {
  return sheet === undefined ? context.workbook : worksheetOf(context, sheet);
}
