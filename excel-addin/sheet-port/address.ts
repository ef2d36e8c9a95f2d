import { splitReference } from '../../core/cells/address.ts';

/** "'My sheet'!$B$5:$C$6" as a range of the sheet that it names. */
export function rangeOf(context: Excel.RequestContext, reference: string): Excel.Range {
  const { sheet, address } = splitReference(reference);
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}
