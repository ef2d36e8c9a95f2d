import { columnNumber } from '../cells/address.ts';
import { englishSigns, partsOf } from './signs.ts';

/**
 * A formula with how far each relative column is from its own in place of the column: formulas of one row that are alike in
 * it are copies of each other. "=B$7*$C9" in column C is "=<-1>$7*$C9".
 */
export function relativeColumns(formula: string, column: number): string {
  const parts = partsOf(formula, englishSigns);
  return parts
    .map(({ is, text }, index) => {
      const [, letters, row] = (is === 'kept' && /^([A-Z]{1,3})(\$?[1-9]\d*)$/.exec(text)) || [];
      const isFunction = parts[index + 1]?.text === '('; // LOG10(
      return letters === undefined || isFunction ? text : `<${columnNumber(letters) - column}>${row}`;
    })
    .join('');
}
