/** Apps Script cannot set up printing; the documentation says so. */
export const setUpPrint = (): null => null;
