/** Raised when a tab's cells move; then workbook/earlier-versions tells where an older workbook had them. */
export const modelVersion = 5;
/** What reads otherwise than in the version before, for who knew that one. */
export const readsOtherwise =
  'payback by the months of the plan, incidents as a cost, no weeks after the day of reading';
