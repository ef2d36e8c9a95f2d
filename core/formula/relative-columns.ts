import { columnNumber } from '../cells/address.ts';
import { cellReferences } from './cell-references.ts';
import { englishSigns } from './signs.ts';

/**
 * A formula with how far each relative column is from its own in place of the column: formulas of one row that are alike in
 * it are copies of each other. "=B$7*$C9" in column C is "=<-1>$7*$C9".
 */
export const relativeColumns = (formula: string, ofColumn: number): string =>
  cellReferences(formula, englishSigns)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const { column, row } = piece;
      return column.startsWith('$') ? column + row : `<${columnNumber(column) - ofColumn}>${row}`;
    })
    .join('');
