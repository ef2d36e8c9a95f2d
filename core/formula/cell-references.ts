import { type FormulaSigns, partsOf } from './signs.ts';

/** A piece of a formula: words, or a reference to a cell with its dollar signs. */
export type Piece = string | { readonly column: string; readonly row: string };

/** The formula in pieces; a range is two references with ":" between them. */
export function cellReferences(formula: string, signs: FormulaSigns): Piece[] {
  const parts = partsOf(formula, signs);
  return parts.map(({ is, text }, index) => {
    const [, column, row] = (is === 'kept' && /^(\$?[A-Z]{1,3})(\$?[1-9]\d*)$/.exec(text)) || [];
    const isFunction = parts[index + 1]?.text === '('; // LOG10(
    return column === undefined || row === undefined || isFunction ? text : { column, row };
  });
}
