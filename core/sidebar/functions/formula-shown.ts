import { decimalCommaSigns, inSigns } from '../../formula/signs.ts';
import { userSigns } from './user-signs.ts';

/** A formula, given in English, as its reader would type it. */
export const formulaShown = (formula: string, { decimal } = userSigns()): string =>
  decimal === ',' ? inSigns(formula, decimalCommaSigns) : formula;
