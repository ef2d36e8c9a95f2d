import { stringifyTokens, tokenize, translateFormulaToR1C1, translateTokensToA1 } from '@borgar/fx/xlsx';
import { cellName } from '../../../core/cells/address.ts';
import { invalidArgument } from '../host-error.ts';
import type { RangeTarget } from '../targets.ts';
import { mayType } from './protection.ts';

/** Range.copyFrom for formulas alone: references move along, and a small source is repeated over a larger target. */
export function copyFormulas(to: RangeTarget, from: RangeTarget): void {
  mayType(to);
  const { area: source } = from;
  const { area: target } = to;
  if (target.rows % source.rows !== 0 || target.columns % source.columns !== 0)
    throw invalidArgument('the target is no multiple of the source');
  const relative = from.book.formulas(from.sheet.index, source).map((row, down) =>
    row.map((formula, across) => {
      const at = cellName({ row: source.row + down, column: source.column + across });
      // Read once: the same is moved to hundreds of rows.
      return formula && tokenize(String(translateFormulaToR1C1(formula, at)), { r1c1: true });
    }),
  );
  const { index } = to.sheet;
  for (let down = 0; down < target.rows; down++)
    for (let across = 0; across < target.columns; across++) {
      const [row, column] = [down % source.rows, across % source.columns];
      const formula = relative[row]?.[column];
      if (!formula) throw invalidArgument('copying anything but formulas is not modelled');
      const write = { row: target.row + down, column: target.column + across };
      const moved = translateTokensToA1(formula, cellName(write));
      to.book.type(index, write.row, write.column, stringifyTokens(moved));
    }
}
