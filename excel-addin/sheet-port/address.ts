import { splitReference } from '../../core/cells/address.ts';
import { worksheetOf } from './worksheet.ts';

/** "'My sheet'!$B$5:$C$6" as a range of the sheet that it names. */
export function rangeOf(context: Excel.RequestContext, reference: string): Excel.Range {
  const { sheet, address } = splitReference(reference);
  return worksheetOf(context, sheet).getRange(address);
}
