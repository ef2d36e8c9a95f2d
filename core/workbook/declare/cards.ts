import { cellName } from '../../cells/address.ts';
import { fixed, placeOf, plain } from '../model/addresses.ts';
import type { Page } from '../model/page.ts';
import type { TabId } from '../model/tab.ts';
import { type Cell, cellIn, contentOf, type NamedRows, type Own, withOwn } from './rows.ts';

/*
 * Cards: figures side by side, each a block of cells below each other. A line says how its cells are on all cards, a card
 * what is its own. Formulas name cells in braces.
 */

/** How many cards are side by side, and how many columns and rows on the next one starts. */
interface Grid {
  readonly across: number;
  readonly columns: number;
  readonly rows: number;
}

/** A line is to a card what a column is to a row. */
export interface DeclaredCards<Key extends string, Line extends string>
  extends Pick<NamedRows<Key, Line>, 'keys' | 'columns' | 'figure' | 'told' | 'at' | 'cell' | 'nextRow'> {
  /** The row of each line, a row of cards after the other. */
  rowsOf(line: Line): number[];
  /** From the leftmost card to the rightmost: "B9:F9". */
  across(row: number): string;
}

/** Cards from `start` on, filled from left to right; `figure` is the line that the card's name stands for. */
export function cards<Line extends string, Key extends string>(
  start: string,
  figure: NoInfer<Line>,
  { across, columns, rows }: Grid,
  lines: Readonly<Record<Line, Cell>>,
  declared: Readonly<Record<Key, Readonly<Partial<Record<NoInfer<Line>, Own>>>>>,
): DeclaredCards<Key, Line> {
  const keys = Object.keys(declared) as Key[];
  const names = Object.keys(lines) as Line[];
  const first = placeOf(start);
  const down = Math.ceil(keys.length / across);
  const cellAt = (card: number, line: number) => ({
    column: first.column + (card % across) * columns,
    row: first.row + Math.floor(card / across) * rows + line,
  });
  const at = (line: Line, key: Key) => fixed(cellName(cellAt(keys.indexOf(key), names.indexOf(line))));
  return {
    keys,
    columns: names,
    figure,
    rowsOf: (line) =>
      Array.from({ length: down }, (_, index) => cellAt(index * across, names.indexOf(line)).row),
    across: (row) => `${cellName({ ...cellAt(0, 0), row })}:${cellName({ ...cellAt(across - 1, 0), row })}`,
    nextRow: first.row + (down - 1) * rows + names.length,
    told: (key, line) => withOwn(lines[line], declared[key][line]),
    at,
    cell: (key) => at(figure, key),
  };
}

export function putCards<Key extends string, Line extends string>(
  page: Page,
  declared: DeclaredCards<Key, Line>,
  cell: (name: string) => string,
  has: (tab: TabId) => boolean = () => true,
  column: (name: string) => string = (name) => {
    throw new Error(`there is no [${name}] on a card`);
  },
): void {
  for (const key of declared.keys)
    for (const line of declared.columns) {
      const told = cellIn(declared.told(key, line), has);
      page.put(plain(declared.at(line, key)), contentOf(told, { column, cell }), told.style, told.format);
    }
}
