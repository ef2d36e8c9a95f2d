import type { SheetPort } from '../sheet-port/port.ts';
import type { Layout } from '../workbook/earlier-versions/layouts.ts';
import type { TabId } from '../workbook/model/tab.ts';
import { type Held, isAsMade, readCells } from './typed-cells.ts';

/** What was typed, by the tab of the current model and the cell there. */
export type TypedCells = ReadonlyMap<TabId, ReadonlyMap<string, Held>>;

/**
 * What was typed on a tab, by the cell of the current model, and in which cells something stands that the current model has
 * no place for; or the first label that is not where it was.
 */
export async function typedOn(
  port: SheetPort,
  sheet: string,
  layout: Layout,
): Promise<{ cells: TypedCells; notCarried: string[] } | { moved: string; label: string }> {
  const addresses = [...layout.labels.keys(), ...layout.inputs.keys()];
  const [held = new Map<string, Held>()] = await readCells(port, [{ sheet, addresses }]);
  for (const [at, label] of layout.labels) if (held.get(at) !== label) return { moved: at, label };
  const cells = new Map<TabId, Map<string, Held>>();
  const notCarried: string[] = [];
  for (const [at, made] of layout.inputs) {
    const content = held.get(at) ?? '';
    if (isAsMade(content, made)) continue;
    const now = layout.placeNow(at);
    if (now === null) notCarried.push(at);
    else cells.set(now.tab, (cells.get(now.tab) ?? new Map<string, Held>()).set(now.at, content));
  }
  return { cells, notCarried };
}
