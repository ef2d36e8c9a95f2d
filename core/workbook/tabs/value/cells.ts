import { valueLines } from './lines.ts';
import { valueSettings, valueSummary } from './summary.ts';

/** Cells that other tabs read. */
export const valueAt = {
  problem: valueSummary.cell('problem'),
  gross: valueSummary.cell('gross'),
  low: valueSummary.cell('low'),
  high: valueSummary.cell('high'),
  byKind: [
    valueSummary.cell('timeSaved'),
    valueSummary.cell('revenue'),
    valueSummary.cell('rework'),
    valueSummary.cell('capacity'),
    valueSummary.cell('retention'),
    valueSummary.cell('outsourcing'),
  ],
  cash: valueSummary.cell('cash'),
  agreed: valueSummary.cell('agreed'),
  inBudget: valueSummary.cell('inBudget'),
  twice: valueSummary.cell('twice'),
  markedCash: valueSettings.cell('markedCash'),
  standingAgreed: valueSettings.cell('standingAgreed'),
  workflows: valueLines.range('workflow'),
  overHorizon: valueLines.range('horizonUsed'),
  /** What hangs on an input of Assumptions, because the line still proposes it. */
  atRate: valueLines.range('atRate'),
  atRedirected: valueLines.range('atRedirected'),
  atAttribution: valueLines.range('atAttribution'),
};
