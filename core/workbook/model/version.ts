/** Raised when a tab's cells move; then workbook/earlier-versions tells where an older workbook had them. */
export const modelVersion = 5;
