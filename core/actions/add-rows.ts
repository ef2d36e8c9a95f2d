import type { Operation } from '../sheet-port/operations.ts';
import type { SheetPort } from '../sheet-port/port.ts';
import { buildTab } from '../workbook/build.ts';
import { declaredTab, usualName } from '../workbook/kits.ts';
import type { BookOptions } from '../workbook/model/options.ts';
import type { TabId } from '../workbook/model/tab.ts';
import { assumptionsTyped } from './assumptions-typed.ts';
import { findTabs } from './find-tabs.ts';
import { operationsForNewRows } from './new-rows.ts';
import { readBook } from './read-book.ts';
import { refreshOtherTabs } from './refresh-other-tabs.ts';
import { rowsAdded } from './rows-added.ts';
import type { Cancelled, Watch } from './scaffold.ts';
import type { Refusal, Telling } from './telling.ts';
import { readCells } from './typed-cells.ts';

/** How many rows are added at once: a year of weeks. */
export const rowsAtOnce = 52;

export type RowsAdded =
  | { readonly is: 'added'; readonly told: Telling }
  | { readonly is: 'refused'; readonly told: Refusal }
  | Cancelled;

/**
 * Adds a year of rows to the log of a tab: on the tab below those that stand ready, and on Workings, which reads them. What
 * was typed below them already stays and counts.
 * @throws PortError where the host failed.
 */
export async function addRows(
  port: SheetPort,
  id: TabId,
  options: Pick<BookOptions, 'functionPrefix'>,
  watch: Watch,
): Promise<RowsAdded> {
  watch.onProgress({ is: 'looking' });
  const { sheets, tabs, prefix } = await findTabs(port, await readBook(port));
  const { log } = declaredTab(id);
  const sheet = sheets.get(id);
  if (log === undefined || sheet === undefined)
    return { is: 'refused', told: { is: 'noTab', tab: usualName(id) } };
  const [first = ''] = log.typed.columns;
  const declared = log.typed.declared[first];
  const header = `${log.typed.letter(first)}${log.typed.headerRow}`;
  const [held] = await readCells(port, [{ sheet, addresses: [header] }]);
  if (declared && 'label' in declared && held?.get(header) !== declared.label)
    return {
      is: 'refused',
      told: { is: 'headerMoved', sheet, label: String(declared.label), cell: header },
    };
  const before = await rowsAdded(port, sheets);
  const added = (before[id] ?? 0) + rowsAtOnce;
  const rows = { ...before, [id]: added };
  const ready = log.typed.rows.length + added;
  if (added > log.room) return { is: 'refused', told: { is: 'logFull', sheet, rows: ready - rowsAtOnce } };
  const chosen: BookOptions = {
    ...(await assumptionsTyped(port, tabs.get('assumptions'))),
    ...options,
    tabs: [...sheets.keys()],
    example: false,
    prefix,
    rows: before,
  };
  watch.onProgress({ is: 'addingRows', sheet, rows: rowsAtOnce });
  const { operations, undo } = await refreshOtherTabs(port, chosen, sheets, sheets, {
    optionsAfter: { ...chosen, rows },
    only: new Set([id, 'workings']),
  });
  const tab = buildTab(id, { options: { ...chosen, rows }, sheets });
  const all: Operation[] = [
    ...operations,
    ...operationsForNewRows(tab, ready - rowsAtOnce + log.typed.firstRow),
  ];
  if (watch.isCancelled?.()) return { is: 'cancelled' };
  try {
    await port.run(all);
  } catch (failure) {
    await port.run(undo).catch(() => {}); // the first failure is the one to tell
    throw failure;
  }
  return { is: 'added', told: { is: 'rowsAdded', sheet, rows: rowsAtOnce, ready } };
}
