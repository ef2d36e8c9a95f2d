import { cellReferences } from './cell-references.ts';
import { englishSigns, type FormulaSigns } from './signs.ts';

/** A formula in pieces: texts, and for each row of a relative reference how far it is from the formula's own row. */
export type RelativeFormula = readonly (string | number)[];

/** "=$B7*C$3" in row 7 is ["=$B", 0, "*C$3"]. */
export function relativeRows(
  formula: string,
  row: number,
  signs: FormulaSigns = englishSigns,
): RelativeFormula {
  const pieces: (string | number)[] = [''];
  const text = (more: string) => {
    const last = pieces.length - 1;
    if (typeof pieces[last] === 'string') pieces[last] += more;
    else pieces.push(more);
  };
  for (const piece of cellReferences(formula, signs)) {
    if (typeof piece === 'string') text(piece);
    else if (piece.row.startsWith('$')) text(piece.column + piece.row);
    else {
      text(piece.column);
      pieces.push(Number(piece.row) - row);
    }
  }
  return pieces;
}

/** The formula as it stands in a row. */
export const formulaInRow = (pieces: RelativeFormula, row: number): string =>
  pieces.map((piece) => (typeof piece === 'number' ? row + piece : piece)).join('');

/** A formula as it stands so many rows further down: what copying it there gives. */
export const movedDown = (formula: string, row: number, by: number): string =>
  formulaInRow(relativeRows(formula, row), row + by);
