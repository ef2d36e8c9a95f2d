import type { DefinedFunction } from '../function-kit/define.ts';
import { adoptionCostRatio } from './cost/adoption-cost-ratio.ts';
import { aiTco } from './cost/ai-tco.ts';
import { buyOrBuildMonths } from './cost/buy-or-build-months.ts';
import { costPerTask } from './cost/cost-per-task.ts';
import { loadedRate } from './cost/loaded-rate.ts';
import { ownerRate } from './cost/owner-rate.ts';
import { runningCost } from './cost/running-cost.ts';
import { upfrontCost } from './cost/upfront-cost.ts';
import { benchmarkPosition } from './decide/benchmark-position.ts';
import { nextReview } from './decide/next-review.ts';
import { pilotVerdict } from './decide/pilot-verdict.ts';
import { readinessScore } from './decide/readiness-score.ts';
import { readinessVerdict } from './decide/readiness-verdict.ts';
import { reviewStage } from './decide/review-stage.ts';
import { roiDiagnosis } from './decide/roi-diagnosis.ts';
import { useCaseQuadrant } from './decide/use-case-quadrant.ts';
import { useCaseScore } from './decide/use-case-score.ts';
import { adoptionRate } from './measure/adoption-rate.ts';
import { baselineStatus } from './measure/baseline-status.ts';
import { costGrowthGap } from './measure/cost-growth-gap.ts';
import { dataCompleteness } from './measure/data-completeness.ts';
import { dataDuplicates } from './measure/data-duplicates.ts';
import { dataFreshness } from './measure/data-freshness.ts';
import { kpiChange } from './measure/kpi-change.ts';
import { kpiEvidence } from './measure/kpi-evidence.ts';
import { kpiPValue } from './measure/kpi-p-value.ts';
import { kpiProgress } from './measure/kpi-progress.ts';
import { kpiStatus } from './measure/kpi-status.ts';
import { roiDrift } from './measure/roi-drift.ts';
import { roiTrend } from './measure/roi-trend.ts';
import { throughputPerFte } from './measure/throughput-per-fte.ts';
import { xmrLimits } from './measure/xmr-limits.ts';
import { aiIrr } from './return/ai-irr.ts';
import { aiNpv } from './return/ai-npv.ts';
import { aiRoi } from './return/ai-roi.ts';
import { benefitCostRatio } from './return/benefit-cost-ratio.ts';
import { breakEvenConfidence } from './return/break-even-confidence.ts';
import { breakEvenHours } from './return/break-even-hours.ts';
import { netBenefit } from './return/net-benefit.ts';
import { paybackDate } from './return/payback-date.ts';
import { paybackMonths } from './return/payback-months.ts';
import { paybackPeriods } from './return/payback-periods.ts';
import { paybackWeeks } from './return/payback-weeks.ts';
import { roiNpv } from './return/roi-npv.ts';
import { roiRange } from './uncertainty/roi-range.ts';
import { roiSensitivity } from './uncertainty/roi-sensitivity.ts';
import { capacityValue } from './value/capacity-value.ts';
import { conversionUpliftValue } from './value/conversion-uplift-value.ts';
import { errorReductionValue } from './value/error-reduction-value.ts';
import { hoursSaved } from './value/hours-saved.ts';
import { overlapValue } from './value/overlap-value.ts';
import { qualityAdjustedValue } from './value/quality-adjusted-value.ts';
import { rampedValue } from './value/ramped-value.ts';
import { revenueUpliftValue } from './value/revenue-uplift-value.ts';
import { reworkSavedValue } from './value/rework-saved-value.ts';
import { timeSavedValue } from './value/time-saved-value.ts';
import { turnoverSavedValue } from './value/turnover-saved-value.ts';

/** The functions by the question that brings a person to them; each folder beside this file holds those of one. */
export const chapters = {
  return: {
    question: 'Is it worth it?',
    functions: [
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
    ],
  },
  cost: {
    question: 'What does it cost?',
    functions: [
      loadedRate,
      ownerRate,
      upfrontCost,
      runningCost,
      aiTco,
      adoptionCostRatio,
      costPerTask,
      buyOrBuildMonths,
    ],
  },
  value: {
    question: 'What is it worth?',
    functions: [
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
    ],
  },
  measure: {
    question: 'Is the change real?',
    functions: [
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
    ],
  },
  decide: {
    question: 'What should we do?',
    functions: [
      useCaseScore,
      useCaseQuadrant,
      readinessScore,
      readinessVerdict,
      pilotVerdict,
      roiDiagnosis,
      reviewStage,
      nextReview,
      benchmarkPosition,
    ],
  },
  uncertainty: {
    question: 'How sure is that?',
    functions: [roiRange, roiSensitivity],
  },
} satisfies Record<string, Chapter>;

/** Every function of the add-in, chapter by chapter. */
export const catalogue: readonly DefinedFunction[] = Object.values(chapters).flatMap(
  ({ functions }) => functions,
);

export interface Chapter {
  question: string;
  functions: readonly DefinedFunction[];
}
