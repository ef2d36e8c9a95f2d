import { columnName, columnNumber } from '../../cells/address.ts';
import type { Tab } from '../model/tab.ts';

type Widths = Tab['columns'];

/**
 * The widths of tables side by side, after those of the first columns of the sheet.
 * @throws Error where two tables take the same column, or leave one between them to nobody.
 */
export function sideBySide(first: Widths, ...tables: readonly { readonly widths: Widths }[]): Widths {
  const all = [...first, ...tables.flatMap(({ widths }) => widths)].sort(
    (one, other) => columnNumber(one.from) - columnNumber(other.from),
  );
  for (const [index, { from }] of all.entries())
    if (columnNumber(from) !== index + 1)
      throw new Error(`one table alone must have ${columnName(index + 1)}`);
  return all;
}
