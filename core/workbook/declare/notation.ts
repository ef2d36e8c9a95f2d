/*
 * Formulas of the tabs are declared as people write them in a table of Excel:
 *
 *   [@price]        the cell of that column in this row
 *   [above price]   the one in the row above, [first price] the one in the first row, [spare price] below the last
 *   [price]         the whole column, with the spare row below it; [filled price] without
 *   {horizon}       a labelled cell of this tab
 *   {costs.total}   a cell of another tab, or a column of another table
 *   {@lines.price}  the cell of another table's column in the line with this one's number
 *
 * Spaces and line breaks are free. A name that does not exist fails when the tab is built; columns named in the formulas
 * of their own table are checked by the compiler.
 */

export type ColumnPlace = 'this row' | 'row above' | 'first row' | 'spare row' | 'column' | 'filled rows';

/** What the names in a formula stand for, as addresses. */
export interface Meanings {
  column(name: string, place: ColumnPlace): string;
  cell(name: string): string;
}

const name = /"(?:[^"]|"")*"|\[(@|above |first |spare |filled |)(\w+)\]|\{(@?[a-z][\w.]*)\}|\s+/g;
const places: Record<string, ColumnPlace> = {
  '@': 'this row',
  'above ': 'row above',
  'first ': 'first row',
  'spare ': 'spare row',
  'filled ': 'filled rows',
  '': 'column',
};

/**
 * The formula, without "=", with addresses in place of names.
 * @throws Error where it names something that is not there.
 */
export function withAddresses(text: string, meanings: Meanings): string {
  return text.replace(name, (found, prefix?: string, column?: string, cell?: string) => {
    if (column !== undefined) return meanings.column(column, places[prefix ?? ''] ?? 'column');
    if (cell !== undefined) return meanings.cell(cell);
    return found.startsWith('"') ? found : '';
  });
}

/** The columns that a formula names, for the compiler. */
export type ColumnsIn<Text extends string> = Text extends `${string}[${infer Inside}]${infer Rest}`
  ? WithoutPrefix<Inside> | ColumnsIn<Rest>
  : never;
type WithoutPrefix<Inside extends string> = Inside extends `@${infer Name}`
  ? Name
  : Inside extends `${'above' | 'first' | 'spare' | 'filled'} ${infer Name}`
    ? Name
    : Inside;
