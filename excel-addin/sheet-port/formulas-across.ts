import { relativeColumns } from '../../core/formula/relative-columns.ts';
import type { CellContent } from '../../core/sheet-port/operations.ts';

/** A formula that stands again in the columns after it, its references moved. Rows and columns count from the table's first cell. */
export interface Across {
  readonly row: number;
  readonly column: number;
  /** In how many columns after it. */
  readonly columns: number;
}

/** In a request a copy of its own costs as much as so many letters. */
const lettersOfCopy = 400;

/**
 * Where formulas go on across a table, and the table without them.
 * @param firstColumn the number of the table's first column on its sheet.
 */
export function formulasAcross(
  cells: readonly (readonly CellContent[])[],
  firstColumn: number,
): { readonly rest: CellContent[][]; readonly across: Across[] } {
  const across: Across[] = [];
  const rest = cells.map((line, row) => {
    const left = [...line];
    const alike = line.map((content, column) =>
      typeof content === 'object' && content !== null
        ? relativeColumns(content.formula, firstColumn + column)
        : null,
    );
    for (let column = 0, end = 0; column < line.length; column = end) {
      end = column + 1;
      const formula = alike[column];
      if (formula == null) continue;
      while (end < line.length && alike[end] === formula) end += 1;
      const columns = end - column - 1;
      if (columns * formula.length < lettersOfCopy) continue;
      across.push({ row, column, columns });
      left.fill(null, column + 1, end);
    }
    return left;
  });
  return { rest, across };
}
