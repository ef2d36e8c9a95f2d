import { adoptionCostRatio } from './adoption-cost-ratio.ts';
import { aiIrr } from './ai-irr.ts';
import { aiNpv } from './ai-npv.ts';
import { aiRoi } from './ai-roi.ts';
import { aiTco } from './ai-tco.ts';
import { benefitCostRatio } from './benefit-cost-ratio.ts';
import { breakEvenConfidence } from './break-even-confidence.ts';
import { breakEvenHours } from './break-even-hours.ts';
import { buyOrBuildMonths } from './buy-or-build-months.ts';
import { capacityValue } from './capacity-value.ts';
import { conversionUpliftValue } from './conversion-uplift-value.ts';
import { costPerTask } from './cost-per-task.ts';
import type { DefinedFunction } from './define.ts';
import { errorReductionValue } from './error-reduction-value.ts';
import { hoursSaved } from './hours-saved.ts';
import { kpiChange } from './kpi-change.ts';
import { loadedRate } from './loaded-rate.ts';
import { netBenefit } from './net-benefit.ts';
import { overlapValue } from './overlap-value.ts';
import { ownerRate } from './owner-rate.ts';
import { paybackDate } from './payback-date.ts';
import { paybackMonths } from './payback-months.ts';
import { paybackPeriods } from './payback-periods.ts';
import { paybackWeeks } from './payback-weeks.ts';
import { qualityAdjustedValue } from './quality-adjusted-value.ts';
import { rampedValue } from './ramped-value.ts';
import { revenueUpliftValue } from './revenue-uplift-value.ts';
import { reworkSavedValue } from './rework-saved-value.ts';
import { roiNpv } from './roi-npv.ts';
import { runningCost } from './running-cost.ts';
import { timeSavedValue } from './time-saved-value.ts';
import { turnoverSavedValue } from './turnover-saved-value.ts';
import { upfrontCost } from './upfront-cost.ts';

/** Every function of the add-in, by chapter. */
export const catalogue: readonly DefinedFunction[] = [
  aiRoi,
  netBenefit,
  benefitCostRatio,
  paybackWeeks,
  paybackMonths,
  paybackDate,
  paybackPeriods,
  aiNpv,
  aiIrr,
  roiNpv,
  breakEvenConfidence,
  breakEvenHours,
  loadedRate,
  ownerRate,
  upfrontCost,
  runningCost,
  aiTco,
  adoptionCostRatio,
  costPerTask,
  buyOrBuildMonths,
  timeSavedValue,
  revenueUpliftValue,
  conversionUpliftValue,
  reworkSavedValue,
  errorReductionValue,
  capacityValue,
  hoursSaved,
  overlapValue,
  turnoverSavedValue,
  rampedValue,
  qualityAdjustedValue,
  kpiChange,
];
