import type { NumberFormatName } from '../model/look.ts';
import type { TabId } from '../model/tab.ts';
import type { Whose } from '../to-sign/page.ts';
import type { Shown } from '../to-sign/rows.ts';

/** What a finance copy says, as it stood in the workbook on one day. */
export interface FinanceFigures extends Whose {
  /** The day on which it is made, as a spreadsheet counts days. */
  readonly day: number;
  readonly currency: string;
  readonly months: number | null;
  /** Share of the claim that is believed; null where Assumptions has none. */
  readonly confidence: number | null;
  /** The sentences on top of the Dashboard, the verdict first. */
  readonly sentences: readonly string[];
  readonly plan: PlannedFigures;
  readonly measured: MeasuredFigures;
  readonly beliefs: readonly Belief[];
  readonly values: readonly ValueLine[];
  readonly costs: readonly CostLine[];
  readonly assumptions: readonly Assumption[];
  readonly metrics: readonly Metric[];
  readonly missing: readonly { readonly what: string; readonly state: string }[];
  /** Of the tabs that are there, the sheets. */
  readonly sheets: ReadonlyMap<TabId, string>;
}

export interface PlannedFigures {
  readonly cost: Shown;
  readonly roi: Shown;
  readonly agreedROI: Shown;
  readonly payback: Shown;
  readonly presentValue: Shown;
}

export interface MeasuredFigures {
  readonly value: Shown;
  readonly cost: Shown;
  readonly weeks: Shown;
  readonly payback: Shown;
  readonly onCourseROI: Shown;
  readonly onCourseROILow: Shown;
}

/** ROI if one believes this. */
export interface Belief {
  readonly belief: string;
  /** A return, or a share of the claim. */
  readonly figure: Shown;
  readonly meaning: string;
}

export interface ValueLine {
  readonly workflow: string;
  readonly what: string;
  readonly kind: string;
  readonly evidence: string;
  readonly standing: 'claimed' | 'agreed' | 'in budget';
  /** Over the horizon, with the ramp and before confidence; below 0 where it takes away. */
  readonly amount: number;
}

export interface CostLine {
  readonly workflow: string;
  readonly what: string;
  readonly category: string;
  readonly note: string;
  /** Own hours, which nobody is sent an invoice for. */
  readonly isLabour: boolean;
  /** Over the horizon. */
  readonly amount: number;
}

export interface Assumption {
  readonly what: string;
  readonly figure: Shown;
  readonly format: NumberFormatName;
  readonly unit: string;
  readonly source: string;
  readonly who: string;
  readonly when: number | null;
}

/** What was measured before and since, and by whom. */
export interface Metric {
  readonly workflow: string;
  readonly metric: string;
  readonly before: Shown;
  readonly since: Shown;
  readonly change: Shown;
  readonly source: string;
  readonly who: string;
}
