import { Day } from '../../core/cells/cell.ts';
import { call } from '../../core/function-kit/calling/call.ts';
import { nextReview } from '../../core/functions/decide/next-review.ts';
import { kpiPValue } from '../../core/functions/measure/kpi-p-value.ts';
import type { DrawnCall, Evaluated } from '../support/twin-engines.ts';

/** What an engine is known to get wrong, with a minimal case in the reason; the other engine stays the referee. */
interface EngineFault {
  reason: string;
  /** The engine cannot evaluate the twin at all. */
  isWhole?: boolean;
  /** Is a difference on this call the known fault? */
  isFaulty?: (given: DrawnCall, twin: Evaluated[][]) => boolean;
}

/** By function, then by engine. */
export const engineFaults: Record<string, Record<string, EngineFault>> = {
  KPI_P_VALUE: {
    IronCalc: {
      reason: 'TTEST has 15 decimals, not digits: of {20;20;20} and {-3.8;-2.7;-2.9;-2.7;-3.9} p is off',
      isFaulty: (given, twins) => isNearP(given, twins, 1e-11),
    },
    HyperFormula: {
      reason: 'TTEST({3;4;5;8},{6;19;3;2},2,3) is right to eight decimals only',
      isFaulty: (given, twins) => isNearP(given, twins, 1e-7),
    },
  },
  DATA_FRESHNESS: {
    IronCalc: {
      reason: 'COUNTIF(A1,">="&3) of a single cell is #VALUE!',
      isFaulty: ([dates]) => Array.isArray(dates) && dates.length === 1,
    },
  },
  DATA_DUPLICATES: {
    IronCalc: { reason: 'SUMPRODUCT((LOWER(TRIM(A1:A2))="a")*1) is #N/IMPL!', isWhole: true },
  },
  NEXT_REVIEW: {
    HyperFormula: {
      reason: 'EDATE(45322,1) is 45350 for 45351',
      isFaulty: (given, twins) => {
        const twin = twins[0]?.[0];
        const day = call(nextReview, given);
        return day instanceof Day && typeof twin === 'number' && Math.abs(day.serial - twin) <= 3;
      },
    },
  },
};

/** Is there a figure, or what is none, below or right of a cell that holds no figure? */
function hasGap(series: DrawnCall[number] | undefined): boolean {
  const cells = [series ?? null].flat(2);
  const last = cells.findLastIndex((cell) => cell !== null);
  return cells.slice(0, last + 1).some((cell) => typeof cell !== 'number');
}

/** Is a p value right but for the last decimals, which the engine does not have? */
function isNearP(given: DrawnCall, twins: Evaluated[][], tolerance: number): boolean {
  const p = call(kpiPValue, given);
  const twin = twins[0]?.[0];
  return typeof p === 'number' && typeof twin === 'number' && Math.abs(p - twin) <= tolerance;
}

/** Where the specification asks for less than 1e-9, or lets a twin be #N/A. */
interface Agreement {
  relative?: number;
  absolute?: number;
  /** Always, or of some calls alone. */
  mayBeMissing?: boolean | ((given: DrawnCall) => boolean);
}
export const agreement: Record<string, Agreement> = {
  // Its twin reads no series with gaps.
  XMR_LIMITS: { mayBeMissing: true },
  // Nor does this one, but it reads all others.
  KPI_EVIDENCE: { mayBeMissing: ([before, since]) => [before, since].some(hasGap) },
  // A slope of 0 is 0 but for rounding.
  ROI_TREND: { absolute: 1e-14 },
  // Where flows change sign more than once, and where an engine's IRR finds nothing.
  AI_IRR: { relative: 1e-7, mayBeMissing: true },
};
