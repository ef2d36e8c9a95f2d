/** How somebody knows what an hour is worth; money in the workbook's currency. */
export type HourWorth =
  | { readonly from: 'rate'; readonly hourlyRate: number }
  | { readonly from: 'pay'; readonly yearlyPay: number }
  | { readonly from: 'revenue'; readonly yearlyRevenue: number; readonly ownerHours: number };

/** What is asked before there is a workbook. */
export interface FirstAnswers {
  readonly costAMonth: number;
  readonly setupHours: number;
  readonly trainingHours: number;
  readonly hoursSavedAWeek: number;
  readonly hourWorth: HourWorth;
}

/** The saved hours count in full until somebody has measured how many are put to use; Result says so. */
export const assumedRedirected = { share: 1, source: 'assumed, to be measured' } as const;
