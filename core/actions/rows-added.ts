import type { SheetPort } from '../sheet-port/port.ts';
import { declaredTab, tabIds } from '../workbook/kits.ts';
import { placeOf } from '../workbook/model/addresses.ts';
import type { BookOptions } from '../workbook/model/options.ts';
import type { TabId } from '../workbook/model/tab.ts';
import { readRange } from './read-range.ts';

/** How many rows were added to each log of the workbook since it was made: as many as Workings reads below the usual ones. */
export async function rowsAdded(
  port: SheetPort,
  sheets: ReadonlyMap<TabId, string>,
): Promise<NonNullable<BookOptions['rows']>> {
  const sheet = sheets.get('workings');
  if (sheet === undefined) return {};
  const logs = tabIds.flatMap((id) => {
    const { log } = declaredTab(id);
    return log && sheets.has(id) ? [{ id, log }] : [];
  });
  if (logs.length === 0) return {};
  const last = Math.max(...logs.map(({ log }) => log.lastWorkedRow));
  const { values } = await readRange(port, sheet, `B1:B${last}`);
  return Object.fromEntries(
    logs.flatMap(({ id, log: { worked, lastWorkedRow } }) => {
      const { row } = placeOf(worked.cell('row', worked.lastRow));
      const below = values.slice(row, lastWorkedRow);
      const count = below.filter(([value]) => typeof value === 'number').length;
      return count > 0 ? [[id, count]] : [];
    }),
  );
}
