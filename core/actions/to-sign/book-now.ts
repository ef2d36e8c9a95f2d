import { isErrorCode } from '../../cells/cell.ts';
import type { SheetPort } from '../../sheet-port/port.ts';
import type { TabId } from '../../workbook/model/tab.ts';
import { type CheckOptions, type Survey, survey } from '../check/survey.ts';
import type { ReadWatch } from '../read-sheets.ts';

export type NotRead =
  | { readonly is: 'stopped' }
  /** Nothing of ours is here. */
  | { readonly is: 'nothingOfOurs' }
  /** These are missing, older, or their labels were moved. */
  | { readonly is: 'notThere'; readonly tabs: readonly TabId[] };

/**
 * Our cells as they are now, wherever their rows are.
 * @param tabs those that are needed, and those that are read where they are there
 * @throws PortError where the host failed.
 */
export async function readBookNow(
  port: SheetPort,
  asked: CheckOptions,
  watch: ReadWatch,
  { needed, also }: { readonly needed: readonly TabId[]; readonly also: readonly TabId[] },
): Promise<{ readonly is: 'read'; readonly book: BookNow } | NotRead> {
  const read = await survey(port, asked, watch, [...needed, ...also]);
  if (read === null) return { is: 'stopped' };
  if (read.found.sheets.size === 0) return { is: 'nothingOfOurs' };
  const tabs = needed.filter((tab) => !read.tabs.has(tab));
  return tabs.length > 0 ? { is: 'notThere', tabs } : { is: 'read', book: new BookNow(read) };
}

/** What stands in our cells, by their keys: "costs.lines.total.3", "dashboard.AIR_ROI". */
export class BookNow {
  constructor(readonly read: Survey) {}

  figure(key: string): number | null {
    const value = this.#cell(key)?.value;
    return typeof value === 'number' ? value : null;
  }
  /** '' where there are none, or an error. */
  words(key: string): string {
    const value = this.#cell(key)?.value;
    return typeof value === 'string' && !isErrorCode(value) ? value.trim() : '';
  }
  shown(key: string): number | string | null {
    return this.figure(key) ?? (this.words(key) || null);
  }

  /** As the host has it; '' where the cell holds none. */
  formula(key: string): string {
    return this.#cell(key)?.formula ?? '';
  }
  /** The words left of a cell in column B. */
  label(key: string): string {
    const cell = this.#cell(key);
    const onSheet = [...this.read.tabs.values()].find(({ cells }) => cell && cells.includes(cell));
    const value = onSheet?.cells.find(({ row, column }) => row === cell?.row && column === 2)?.value;
    return typeof value === 'string' ? value : '';
  }

  /** Of a tab's own sheet, or of what of it stands on Workings. */
  #cell(key: string) {
    const { tabs } = this.read;
    const [tab = ''] = key.split('.');
    const own = tabs.get(tab as TabId)?.byKey.get(key);
    return own ?? tabs.get('workings')?.byKey.get(key);
  }
}
