/**
 * Without its "=", and with the prefix that the format wants for what Excel 2013 brought: files mark functions younger
 * than Excel 2007, and without the mark Excel does not know them.
 */
export const inFile = (formula: string) => formula.slice(1).replaceAll('ISFORMULA(', '_xlfn.ISFORMULA(');
