import { costLines } from './lines.ts';
import { costSchedule } from './schedule.ts';
import { costSummary } from './summary.ts';

/** Cells that other tabs read. */
export const costsAt = {
  problem: costSummary.cell('problem'),
  upfront: costSummary.cell('upfront'),
  total: costSummary.cell('total'),
  low: costSummary.cell('low'),
  high: costSummary.cell('high'),
  byKind: {
    Software: costSummary.cell('software'),
    Labour: costSummary.cell('labour'),
    Other: costSummary.cell('other'),
  },
  categories: costLines.range('category'),
  states: costLines.range('state'),
  workflows: costLines.range('workflow'),
  overHorizon: costLines.range('totalUsed'),
  /** What hangs on the hourly rate, because the line still proposes it. */
  atRate: costLines.range('atRate'),
  /** What a line costs in a week of the plan, whether it counts, and the day from which a one-off line counts. */
  weekShares: costLines.range('weekShare'),
  onceOn: costLines.range('onceOn'),
  amounts: costLines.range('amount'),
  scheduleMonths: costSchedule.range('month'),
  scheduleOnce: costSchedule.range('once'),
  scheduleTotals: costSchedule.range('total'),
  scheduleSoFar: costSchedule.range('soFar'),
};
