import { type Area, areaName, parseArea, quoteSheet, splitReference } from '../../core/cells/address.ts';
import { type Chart, shiftArea } from './extras.ts';

/** A range as a chart keeps it: "Costs!$N$5:$N$17". */
export function chartReference(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${areaName(area).replace(/[A-Z]+|\d+/g, '$$$&')}`;
}

export function renameInChart(chart: Chart, from: string, to: string): void {
  change(chart, from, (address) => `${quoteSheet(to)}!${address}`);
}

/** Rows or columns of a sheet were inserted (count above 0) or deleted (below 0). */
export function shiftInChart(
  chart: Chart,
  sheet: string,
  along: 'rows' | 'columns',
  from: number,
  count: number,
): void {
  change(chart, sheet, (address) => {
    const area = parseArea(address);
    const shifted = area && shiftArea(area, along, from, count);
    return shifted ? chartReference(sheet, shifted) : '';
  });
}

/** Changes what refers to the sheet; '' refers to nothing. */
function change(chart: Chart, sheetName: string, to: (address: string) => string): void {
  const changed = (reference: string) => {
    const { sheet, address } = splitReference(reference);
    return sheet.toUpperCase() === sheetName.toUpperCase() ? to(address) : reference;
  };
  chart.categories = changed(chart.categories);
  chart.titleFrom = (chart.titleFrom && changed(chart.titleFrom)) || null;
  for (const series of chart.series) series.values = changed(series.values);
}
