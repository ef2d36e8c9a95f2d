import { findReferences } from '../book/first-reference.ts';
import type { ScriptContext } from './context.ts';

/** A formula in a cell without a number format shows the format of the first cell that it refers to. */
export function inheritFormats({ book }: ScriptContext): void {
  for (const { index } of book.sheets()) {
    const area = book.usedArea(index);
    const formulas = book.formulas(index, area);
    for (const [down, row] of formulas.entries())
      for (const [across, formula] of row.entries()) {
        const at = { row: area.row + down, column: area.column + across };
        if (formula === '' || formatAt(index, at) !== 'general') continue;
        const source = findReferences(formula)[0];
        const found = source === undefined ? null : book.find(source.replaceAll('$', ''), index);
        const format = found && formatAt(found.sheet, found.area);
        if (format && format !== 'general')
          book.model.updateRangeStyle({ sheet: index, ...at, width: 1, height: 1 }, 'num_fmt', format);
      }
  }

  function formatAt(sheet: number, { row, column }: { row: number; column: number }): string {
    const { num_fmt: format } = book.model.getCellStyle(sheet, row, column).style;
    return format.toLowerCase() === 'general' ? 'general' : format;
  }
}
