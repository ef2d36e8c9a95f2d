import type { Operation, OperationOf } from '../../core/sheet-port/operations.ts';
import { worksheetOf } from './worksheet.ts';

/** Excel deletes charts one by one, so those of the sheets where some are to go are asked for first. */
export type ChartsBySheet = ReadonlyMap<string, readonly Excel.Chart[]>;

export async function chartsToRemove(
  context: Excel.RequestContext,
  operations: readonly Operation[],
): Promise<ChartsBySheet> {
  const sheets = new Set(
    operations.flatMap((each) => (each.do === 'resetSheet' || each.do === 'deleteChart' ? each.sheet : [])),
  );
  if (sheets.size === 0) return new Map();
  const collections = [...sheets].map(
    (sheet) => [sheet, worksheetOf(context, sheet).charts.load('items/name')] as const,
  );
  await context.sync();
  return new Map(collections.map(([sheet, { items }]) => [sheet, items]));
}

/** Takes rules, choices and charts off a sheet. */
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

export function deleteChart(
  _: Excel.RequestContext,
  { sheet, title }: OperationOf<'deleteChart'>,
  charts: ChartsBySheet,
): void {
  for (const chart of charts.get(sheet) ?? []) if (chart.name === title) chart.delete();
}
