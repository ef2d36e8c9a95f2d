import { startOf } from '../../example/workflow.ts';
import type { BookOptions } from '../../model/options.ts';
import type { Content } from '../../model/tab.ts';
import type { ApprovedKey } from './approved.ts';

/* What the example's plan came to on the day on which it was approved: it has not changed since. */

const months = 12;
const value = 40650;
const cost = { once: 2250, month: 230 } as const;
const total = cost.once + months * cost.month;
const returnOn = (brought: number, spent: number) => (brought - spent) / spent;

const hasPilot = ({ tabs }: BookOptions) => tabs.includes('pilot');

export const exampleApproved = (options: BookOptions): Readonly<Partial<Record<ApprovedKey, Content>>> => ({
  startDate: startOf(options),
  months,
  hourlyRate: 75,
  weeks: 48,
  confidence: 0.5,
  trackedConfidence: 0.5,
  redirected: 1,
  attribution: 1,
  rampWeeks: 0,
  discountRate: 0.1,
  totalCost: total,
  value,
  roi: returnOn(value, total),
  roiLow: returnOn(0.7 * value, 1.5 * total),
  roiHigh: returnOn(1.2 * value, 0.9 * total),
  ...(hasPilot(options) ? ofPilot : {}),
});

const ofPilot = {
  pilotROI: returnOn(value, total),
  roiThreshold: 0.5,
  metricThreshold: 0.5,
  adoptionThreshold: 0.6,
  incidentsThreshold: 2,
} as const;

/** Of a month from month 0; one workflow is all there is. */
export function exampleMonth(month: number, options: BookOptions): Readonly<Partial<Record<string, number>>> {
  if (month > months) return {};
  const runs = month === 0 ? 0 : 1;
  const [valueOfMonth, costOfMonth, once] = [
    (runs * value) / months,
    runs * cost.month,
    month === 0 ? cost.once : 0,
  ];
  return {
    valueRunning: valueOfMonth,
    valueOnce: 0,
    costSpread: costOfMonth,
    costOnce: once,
    ...(hasPilot(options) && {
      pilotValueRunning: valueOfMonth,
      pilotValueOnce: 0,
      pilotCostSpread: costOfMonth,
      pilotCostOnce: once,
    }),
  };
}
