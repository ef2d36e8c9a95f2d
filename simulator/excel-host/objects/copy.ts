import { stringifyTokens, tokenize, translateFormulaToR1C1, translateTokensToA1 } from '@borgar/fx/xlsx';
import { type Area, cellName, lastColumn, lastRow, parseArea } from '../../../core/cells/address.ts';
import { overlap } from '../../../core/cells/areas.ts';
import { invalidArgument } from '../host-error.ts';
import type { RangeTarget } from '../targets.ts';
import { mayChange, mayType } from './protection.ts';

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

/** Range.copyFrom for formats, from one row over others, where cells have none but their number format: no more is modelled. */
export function copyFormats(to: RangeTarget, from: RangeTarget): void {
  mayChange(to.sheet);
  const { area } = to;
  if (from.area.rows > 1 || from.area.columns !== area.columns)
    throw invalidArgument('copying formats of anything but a row as wide is not modelled');
  for (const range of [from, to])
    if (!isPlain(range)) throw invalidArgument('copying more than number formats is not modelled');
  const [formats = []] = from.book.formats(from.sheet.index, from.area);
  for (const [across, format] of formats.entries()) {
    const column = { ...to.engineArea, column: area.column + across, width: 1 };
    to.book.model.updateRangeStyle(column, 'num_fmt', format);
  }
}

function isPlain({ area, book, sheet }: RangeTarget): boolean {
  const meets = (other: Area | null) => other !== null && overlap(area, other) !== null;
  if (sheet.extras.unlocked.some(meets)) return false;
  const rules = book.model.getConditionalFormattingList(sheet.index);
  if (rules.some(({ range }) => range.split(' ').some((each) => meets(parseArea(each))))) return false;
  const look = (row: number, column: number) =>
    JSON.stringify({ ...book.styleSoFar(sheet.index, row, column), num_fmt: '' });
  const plain = look(lastRow, lastColumn);
  for (let { row } = area; row < area.row + area.rows; row++)
    for (let { column } = area; column < area.column + area.columns; column++)
      if (look(row, column) !== plain) return false;
  return true;
}
