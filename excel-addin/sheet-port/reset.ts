import type { Operation, OperationOf } from '../../core/sheet-port/operations.ts';
import { worksheetOf } from './worksheet.ts';

/** The charts of sheets that are to be filled anew; Excel deletes them one by one, so they are asked for first. */
export type ChartsBySheet = ReadonlyMap<string, readonly Excel.Chart[]>;

export async function chartsToRemove(
  context: Excel.RequestContext,
  operations: readonly Operation[],
): Promise<ChartsBySheet> {
  const sheets = operations.flatMap((each) => (each.do === 'resetSheet' ? each.sheet : []));
  if (sheets.length === 0) return new Map();
  const collections = sheets.map((sheet) => worksheetOf(context, sheet).charts.load('items/name'));
  await context.sync();
  return new Map(sheets.map((sheet, index) => [sheet, collections[index]?.items ?? []]));
}

export function resetSheet(
  context: Excel.RequestContext,
  { sheet: name }: OperationOf<'resetSheet'>,
  charts: ChartsBySheet,
): void {
  const all = worksheetOf(context, name).getRange();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  for (const chart of charts.get(name) ?? []) chart.delete();
}
