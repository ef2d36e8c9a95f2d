import { columnName, columnNumber } from '../../cells/address.ts';
import type { Tab } from '../model/tab.ts';
import type { Column, DeclaredTable } from './table.ts';

/* Columns of one kind side by side, one a week or a reading, and tables that stand beside each other. */

/** 1 | 2 | ... | Count, so that the compiler knows each name. */
type UpTo<Count extends number, Seen extends unknown[] = [], Numbers = never> = Seen['length'] extends Count
  ? Numbers
  : UpTo<Count, [...Seen, 0], Numbers | [...Seen, 0]['length']>;
type Numbered<Name extends string, Count extends number> = `${Name}${UpTo<Count> & number}`;

/** "before1", "before2" and so on; `column` gets the number. */
export function series<Name extends string, const Count extends number>(
  name: Name,
  count: Count,
  column: (number: number) => Column,
): Readonly<Record<Numbered<Name, Count>, Column>> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const columns = Object.fromEntries(numbers.map((number) => [`${name}${number}`, column(number)]));
  return columns as Record<Numbered<Name, Count>, Column>;
}

type Placed = Pick<DeclaredTable, 'columns' | 'letter' | 'headerRow'>;
const ends = ({ columns, letter }: Placed) => ({
  from: letter(columns[0] ?? ''),
  to: letter(columns[columns.length - 1] ?? ''),
});

/** Where a table to the right of another starts; `free` columns stay between. */
export const rightOf = (table: Placed, free = 0): string =>
  `${columnName(columnNumber(ends(table).to) + 1 + free)}${table.headerRow}`;

/** One width for all columns of a table. */
export const allWide = (table: Placed, width: number): Tab['columns'][number] => ({ ...ends(table), width });
