import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { worksheetOf } from './worksheet.ts';

/** Contents, looks, choices and links of these cells. */
export function clearCells(
  context: Excel.RequestContext,
  { sheet: name, ranges }: OperationOf<'clear'>,
): void {
  const sheet = worksheetOf(context, name);
  for (const address of ranges) sheet.getRange(address).clear('All');
}
