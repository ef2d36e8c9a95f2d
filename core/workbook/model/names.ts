/** What the workbook is called, in the first row of its tabs and in the properties of its file. */
export const bookTitle = 'Does AI pay?';

/** The names of the workbook, with what they mean and which function resembles them. Each tab places its own. */
export const inputNames = {
  AIR_Currency: 'Currency code that stands in every label of an amount',
  AIR_HourlyRate: 'What an hour of work costs, like LOADED_RATE() or OWNER_RATE()',
  AIR_Weeks: 'Weeks worked in a year',
  AIR_Confidence: 'Share of the claimed value that you believe; applied once, to what the lines bring',
  AIR_TrackedConfidence: 'Share of the tracked value that you believe',
  AIR_Redirected: 'Share of the hours saved that goes into productive work',
  AIR_Attribution: 'Share of extra revenue that is owed to AI',
  AIR_RampWeeks: 'Weeks until the full value is reached, like RAMPED_VALUE()',
  AIR_DiscountRate: 'Yearly rate at which later money counts for less',
  AIR_Months: 'Months that the plan looks ahead, 1 to 60',
  AIR_StartDate: 'Day on which month 1 begins',
  AIR_AsOf: 'Day for which the workbook is read',
  AIR_TasksPerYear: 'Tasks that the workflow does in a year, for the cost of one',
  AIR_BenchmarkKind: 'Kind of AI that the return is compared with, like BENCHMARK_POSITION()',
  AIR_Swing: 'Share by which the Dashboard moves each input, like ROI_SENSITIVITY()',
  AIR_SwingWeeks: 'Weeks by which the Dashboard moves the ramp',
} as const;

export const resultNames = {
  AIR_UpfrontCost: 'One-off costs within the horizon, like UPFRONT_COST()',
  AIR_TotalCost: 'All costs over the horizon, like AI_TCO()',
  AIR_MonthlyCost: 'Average running cost of a month, like RUNNING_COST()',
  AIR_GrossValue: 'All that is claimed over the horizon, before confidence',
  AIR_Value: 'Value over the horizon at your confidence and with the ramp, like RAMPED_VALUE()',
  AIR_NetBenefit: 'Value less cost as planned, like NET_BENEFIT()',
  AIR_ROI: 'Return on investment as planned, like AI_ROI()',
  AIR_BenefitCostRatio: 'Value for each unit of cost, like BENEFIT_COST_RATIO()',
  AIR_BreakEvenConfidence: 'Share of the claim that must be true for it to pay, like BREAK_EVEN_CONFIDENCE()',
  AIR_PaybackWeeks:
    'Calendar weeks until value has covered cost for the first time, by the months of the plan',
  AIR_PaybackDate: 'Day on which value has covered cost for the first time, like PAYBACK_DATE()',
  AIR_NPV: 'Value less cost in the money of the start, like AI_NPV()',
  AIR_DiscountedROI: 'Return in the money of the start: net present value over the present value of the cost',
  AIR_ROILow: 'Return with the low value and the high cost',
  AIR_ROIHigh: 'Return with the high value and the low cost',
  AIR_AgreedROI: 'Return on what finance agreed to or put in the budget, counted in full, like AI_ROI()',
  AIR_CashROI: 'Value in cash against all cost, like AI_ROI()',
  AIR_CashOnCashROI: 'Value in cash against cost in cash: own hours are not cash',
  AIR_MeasuredValue: 'Value of the weeks tracked so far, at your tracked confidence',
  AIR_MeasuredCost: 'Cost of the weeks tracked so far, incidents among it',
  AIR_MeasuredROI: 'Return on the weeks tracked so far, like AI_ROI()',
  AIR_PlanToDateValue: 'Value that the plan has by the last tracked day',
  AIR_PlanToDateCost: 'Cost that the plan has by the last tracked day, yearly charges spread',
  AIR_RunRate: 'What it earns a week now, running cost off',
  AIR_OnCourseROI: 'Return that it is on course for at the end of the horizon',
  AIR_OnCourseROILow: 'The same with the low value of a week and the high cost to come',
  AIR_Verdict: 'What to do next in words, like PILOT_VERDICT()',
} as const;

export type InputName = keyof typeof inputNames;
export type ResultName = keyof typeof resultNames;

const allNames: ReadonlySet<string> = new Set([...Object.keys(inputNames), ...Object.keys(resultNames)]);

/** Whether a name is one that this model defines. */
export const isOurName = (name: string): boolean => allNames.has(name);
/** Whether a name that starts with this prefix, "AIR2_", is one that the model defines. */
export const isOurNameAfter = (prefix: string, name: string): boolean =>
  isOurName(`${namePrefix}${name.slice(prefix.length)}`);
/** Every name that starts so belongs to the model; a foreign one stops scaffolding. */
export const namePrefix = 'AIR_';

/**
 * The hidden names by which a tab is found again after renaming. The sheet's own, "_AIR_costs", travels with copies of the
 * sheet; the workbook's, "_AIR_book_costs", says which of these is ours. Two names, for Excel mixes up one in two scopes.
 */
export const markOf = (tab: string): string => `_AIR_${tab}`;
export const bookMarkOf = (tab: string): string => `_AIR_book_${tab}`;

/** Hosts do not tell names apart by upper and lower case. */
const isSameName = (name: string, other: string) => name.toLowerCase() === other.toLowerCase();
export const isMarkOf = (name: string, tab: string): boolean => isSameName(name, markOf(tab));
/** Of any tab. */
export const isMark = (name: string): boolean => /^_air_/i.test(name);
/** Until version 2 the workbook's mark had the name of the sheet's. */
export const isBookMarkOf = (name: string, tab: string): boolean =>
  isSameName(name, bookMarkOf(tab)) || isMarkOf(name, tab);

/** What the mark of a sheet says. */
export interface MarkNote {
  /** The version of the model that made the tab. */
  readonly version: number;
  /** Of two people who make tabs at once each has another word. */
  readonly run: string;
  /** Not all of the tab is there yet: a run that is cut in the middle leaves it so. */
  readonly isUnfinished: boolean;
  /** The older tab whose inputs are to be carried here. */
  readonly from: { readonly version: number; readonly sheet: string } | null;
}

export function markNote({ version, run, isUnfinished, from }: MarkNote): string {
  const made = `Model ${version}, made in ${run || '-'}`;
  if (!isUnfinished) return made;
  return `${made}, unfinished${from === null ? '' : `, from model ${from.version} on ${from.sheet}`}`;
}

export function readMarkNote(note: string): MarkNote {
  const match = /^Model (\d+), made in ([^\s,]+)(, unfinished(?:, from model (\d+) on (.+))?)?$/.exec(note);
  const [, version = '1', run = '-', unfinished, older, sheet] = match ?? [];
  return {
    version: Number(version),
    run: run === '-' ? '' : run,
    isUnfinished: unfinished !== undefined,
    from: older === undefined || sheet === undefined ? null : { version: Number(older), sheet },
  };
}
