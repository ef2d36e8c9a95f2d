import type { NamedRows } from '../../declare/rows.ts';
import type { DeclaredTable } from '../../declare/table.ts';
import type { Page } from '../../model/page.ts';
import type { Content } from '../../model/tab.ts';

type Rows = Pick<NamedRows, 'columns' | 'letter' | 'firstRow' | 'declared'>;
type Table = Pick<DeclaredTable, 'columns' | 'letter' | 'headerRow'>;

/** A heading over a table, or over rows with or without a header. */
export function headOver(page: Page, part: Rows | Table, text: Content): void {
  const [first = ''] = part.columns;
  const hasHeader = 'headerRow' in part || part.declared(first).label !== undefined;
  const top = 'headerRow' in part ? part.headerRow : part.firstRow - (hasHeader ? 1 : 0);
  page.put(`${part.letter(first)}${top - 1}`, text, 'heading');
}
