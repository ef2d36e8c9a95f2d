import type { DefinedFunction } from '../function-kit/define.ts';
import { adoptionCostRatio } from './adoption-cost-ratio.ts';
import { adoptionRate } from './adoption-rate.ts';
import { aiIrr } from './ai-irr.ts';
import { aiNpv } from './ai-npv.ts';
import { aiRoi } from './ai-roi.ts';
import { aiTco } from './ai-tco.ts';
import { baselineStatus } from './baseline-status.ts';
import { benchmarkPosition } from './benchmark-position.ts';
import { benefitCostRatio } from './benefit-cost-ratio.ts';
import { breakEvenConfidence } from './break-even-confidence.ts';
import { breakEvenHours } from './break-even-hours.ts';
import { buyOrBuildMonths } from './buy-or-build-months.ts';
import { capacityValue } from './capacity-value.ts';
import { conversionUpliftValue } from './conversion-uplift-value.ts';
import { costGrowthGap } from './cost-growth-gap.ts';
import { costPerTask } from './cost-per-task.ts';
import { dataCompleteness } from './data-completeness.ts';
import { dataDuplicates } from './data-duplicates.ts';
import { dataFreshness } from './data-freshness.ts';
import { errorReductionValue } from './error-reduction-value.ts';
import { hoursSaved } from './hours-saved.ts';
import { kpiChange } from './kpi-change.ts';
import { kpiEvidence } from './kpi-evidence.ts';
import { kpiPValue } from './kpi-p-value.ts';
import { kpiProgress } from './kpi-progress.ts';
import { kpiStatus } from './kpi-status.ts';
import { loadedRate } from './loaded-rate.ts';
import { netBenefit } from './net-benefit.ts';
import { nextReview } from './next-review.ts';
import { overlapValue } from './overlap-value.ts';
import { ownerRate } from './owner-rate.ts';
import { paybackDate } from './payback-date.ts';
import { paybackMonths } from './payback-months.ts';
import { paybackPeriods } from './payback-periods.ts';
import { paybackWeeks } from './payback-weeks.ts';
import { pilotVerdict } from './pilot-verdict.ts';
import { qualityAdjustedValue } from './quality-adjusted-value.ts';
import { rampedValue } from './ramped-value.ts';
import { readinessScore } from './readiness-score.ts';
import { readinessVerdict } from './readiness-verdict.ts';
import { revenueUpliftValue } from './revenue-uplift-value.ts';
import { reviewStage } from './review-stage.ts';
import { reworkSavedValue } from './rework-saved-value.ts';
import { roiDiagnosis } from './roi-diagnosis.ts';
import { roiDrift } from './roi-drift.ts';
import { roiNpv } from './roi-npv.ts';
import { roiRange } from './roi-range.ts';
import { roiSensitivity } from './roi-sensitivity.ts';
import { roiTrend } from './roi-trend.ts';
import { runningCost } from './running-cost.ts';
import { throughputPerFte } from './throughput-per-fte.ts';
import { timeSavedValue } from './time-saved-value.ts';
import { turnoverSavedValue } from './turnover-saved-value.ts';
import { upfrontCost } from './upfront-cost.ts';
import { useCaseQuadrant } from './use-case-quadrant.ts';
import { useCaseScore } from './use-case-score.ts';
import { xmrLimits } from './xmr-limits.ts';

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
  kpiProgress,
  kpiStatus,
  kpiPValue,
  kpiEvidence,
  throughputPerFte,
  adoptionRate,
  baselineStatus,
  xmrLimits,
  roiTrend,
  roiDrift,
  costGrowthGap,
  dataCompleteness,
  dataDuplicates,
  dataFreshness,
  useCaseScore,
  useCaseQuadrant,
  readinessScore,
  readinessVerdict,
  pilotVerdict,
  roiDiagnosis,
  reviewStage,
  nextReview,
  benchmarkPosition,
  roiRange,
  roiSensitivity,
];
