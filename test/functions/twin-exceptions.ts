import { Day } from '../../core/cells/cell.ts';
import { call } from '../../core/functions/call.ts';
import { kpiPValue } from '../../core/functions/kpi-p-value.ts';
import { nextReview } from '../../core/functions/next-review.ts';
import { isClose } from '../support/same.ts';
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
    HyperFormula: {
      reason: 'TTEST({3;4;5;8},{6;19;3;2},2,3) is right to eight digits only',
      isFaulty: (given, twins) => {
        const twin = twins[0]?.[0];
        const p = call(kpiPValue, given);
        return typeof p === 'number' && typeof twin === 'number' && isClose(p, twin, 1e-7);
      },
    },
  },
  ROI_DRIFT: {
    HyperFormula: {
      reason: 'INDEX(A1:F1,3) of one row is an error',
      isFaulty: ([series]) => Array.isArray(series) && series.length === 1,
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

/** Where the specification asks for less than 1e-9, or lets a twin be #N/A. */
export const agreement: Record<string, { relative?: number; mayBeMissing?: boolean }> = {
  // Where flows change sign more than once, and where an engine's IRR finds nothing.
  // Its twin reads no series with gaps.
  XMR_LIMITS: { mayBeMissing: true },
  AI_IRR: { relative: 1e-7, mayBeMissing: true },
};
