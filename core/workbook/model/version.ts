/** Raised when a tab's cells move; then workbook/earlier-versions tells where an older workbook had them. */
export const modelVersion = 5;
/** What reads otherwise than in the version before, for who knew that one. */
export const readsOtherwise =
  'payback is by the months of the plan, incidents are a cost, weeks after the day of reading do not count';
